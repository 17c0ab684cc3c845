import asyncio


async def job():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError("clean up failed")


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except ValueError as error:
        print(repr(error), task.cancelled(), repr(task.exception()))


asyncio.run(main())
