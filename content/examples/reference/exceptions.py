import asyncio


async def job():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("the job sees", repr(error))
        raise


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(1)
    try:
        task.result()
    except asyncio.InvalidStateError as error:
        print(repr(error))
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main sees", repr(error), isinstance(error, Exception))


asyncio.run(main())
