import asyncio


async def echo(reader, writer):
    writer.write(await reader.readline())
    writer.close()


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 8888)
    print(server.is_serving(), server.sockets[0].getsockname())
    serving = asyncio.create_task(server.serve_forever())
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(b"hello\n")
    print(await reader.read())
    writer.close()
    serving.cancel()
    await asyncio.wait([serving])
    print(server.is_serving(), server.sockets, serving.cancelled())


asyncio.run(main())
