import asyncio


async def job(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print(name, repr(error))
        raise


async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a"))
        group.create_task(job("b"))


async def main():
    task = asyncio.create_task(grouped())
    await asyncio.sleep(1)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main", repr(error), task.cancelled())


asyncio.run(main())
