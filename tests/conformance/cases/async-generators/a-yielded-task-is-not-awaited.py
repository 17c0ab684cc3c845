import asyncio


async def tasks():
    yield asyncio.create_task(asyncio.sleep(1, "value"))


async def main():
    async for task in tasks():
        print(task.done())
        print(await task)


asyncio.run(main())
