import asyncio


async def fails():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        raise ValueError("clean-up")


async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            await asyncio.sleep(5)
    except ExceptionGroup as error:
        print(repr(error))
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print(repr(error))


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    await task


asyncio.run(main())
