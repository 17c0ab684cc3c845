import asyncio


async def job():
    try:
        await asyncio.sleep(10)
    finally:
        try:
            await asyncio.sleep(5)
            print("never")
        except asyncio.CancelledError as error:
            print("interrupted", repr(error))
            raise


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(1)
    task.cancel("first")
    await asyncio.sleep(1)
    task.cancel("second")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelling())


asyncio.run(main())
