import asyncio


async def fails():
    async with asyncio.timeout(1):
        await asyncio.sleep(2)


async def waits(task):
    try:
        await asyncio.sleep(9)
    finally:
        await task


async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(fails())
        group.create_task(waits(task))


asyncio.run(main())
