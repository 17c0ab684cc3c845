import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(2, "b")), asyncio.create_task(asyncio.sleep(1, "a"))]
    async for task in asyncio.as_completed(tasks):
        print(tasks.index(task), await task)


asyncio.run(main())
