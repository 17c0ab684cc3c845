import asyncio


async def serve(reader, writer):
    writers.append(writer)
    tasks.append(asyncio.current_task())
    await reader.read()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        await asyncio.sleep(1)
        tasks[0].cancel()
        print(await reader.read())
        writer.close()


writers = []
tasks = []
asyncio.run(main())
