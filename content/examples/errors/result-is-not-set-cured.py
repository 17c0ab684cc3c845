import asyncio


async def price():
    await asyncio.sleep(1)
    return 3


async def main():
    task = asyncio.create_task(price())
    print(await task)
    print(task.result())


asyncio.run(main())
