import asyncio


async def serve(reader, writer):
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8888)
    task = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(1)
    server.close()
    print(await asyncio.gather(task, return_exceptions=True))


asyncio.run(main())
