import asyncio


async def job():
    raise asyncio.CancelledError("by itself")


async def main():
    task = asyncio.create_task(job())
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelled(), task.cancelling())


asyncio.run(main())
