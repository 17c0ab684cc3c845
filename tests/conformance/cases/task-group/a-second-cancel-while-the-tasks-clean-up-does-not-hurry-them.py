import asyncio


async def tidy():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(3)
        print("tidy")


async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(tidy())


async def main():
    task = asyncio.create_task(grouped())
    await asyncio.sleep(1)
    task.cancel("first")
    await asyncio.sleep(1)
    task.cancel("second")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), asyncio.get_running_loop().time() == 4)


asyncio.run(main())
