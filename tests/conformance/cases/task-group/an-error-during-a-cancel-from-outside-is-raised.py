import asyncio


async def stumbles():
    try:
        await asyncio.sleep(5)
    finally:
        raise ValueError("clean up")


async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(stumbles())


async def main():
    task = asyncio.create_task(grouped())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except ExceptionGroup as error:
        print(repr(error.exceptions), task.cancelled())


asyncio.run(main())
