import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(1)


async def job():
    async with asyncio.TaskGroup() as group:
        group.create_task(stubborn())


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(1)
    task.cancel("first")
    await asyncio.sleep(1)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel("second")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), repr(error.__context__))


asyncio.run(main())
