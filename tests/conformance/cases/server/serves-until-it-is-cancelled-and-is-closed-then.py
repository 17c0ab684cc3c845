import asyncio


async def echo(reader, writer):
    writer.write(await reader.readline())
    writer.close()


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 8888)
    task = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(error)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(b"one\n")
    print(await reader.read())
    writer.close()
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", server.is_serving(), server.sockets)
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
