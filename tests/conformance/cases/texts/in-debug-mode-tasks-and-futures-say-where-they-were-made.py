import asyncio


async def job():
    await asyncio.sleep(1)


async def serve(reader, writer):
    print(asyncio.current_task())
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    print(asyncio.current_task())
    print(asyncio.create_task(job()))
    print(asyncio.ensure_future(job()))
    print(loop.create_task(job()))
    print(loop.create_future())
    print(asyncio.Future())
    async with asyncio.TaskGroup() as group:
        print(group.create_task(job()))
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        await reader.read()
        writer.close()


asyncio.run(main(), debug=True)
