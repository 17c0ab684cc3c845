import asyncio


async def job():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("in the job", repr(error))
        raise
    finally:
        print("clean up")


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(1)
    print(task.cancel(), task.cancelled(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError:
        print(task.done(), task.cancelled(), task.cancel())


asyncio.run(main())
