import asyncio


async def serve(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8888, start_serving=False)
    print(server.is_serving(), len(server.sockets))
    try:
        await asyncio.open_connection("127.0.0.1", 8888)
    except ConnectionRefusedError as error:
        print(error)
    await server.start_serving()
    await server.start_serving()
    print(server.is_serving())
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    print(await reader.read())
    writer.close()
    server.close()
    await server.wait_closed()


asyncio.run(main())
