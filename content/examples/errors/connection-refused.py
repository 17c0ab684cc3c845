import asyncio


async def serve(reader, writer):
    writer.write(await reader.readline())
    writer.close()


async def start():
    await asyncio.sleep(1)
    server = await asyncio.start_server(serve, "127.0.0.1", 8888)
    await server.serve_forever()


async def main():
    starting = asyncio.create_task(start())
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(b"hello\n")
    print(await reader.readline())
    writer.close()
    starting.cancel()


asyncio.run(main())
