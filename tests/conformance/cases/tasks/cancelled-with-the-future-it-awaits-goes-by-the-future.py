import asyncio


async def waits(future):
    try:
        await future
    except asyncio.CancelledError as error:
        print(repr(error))
        raise


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waits(future))
    await asyncio.sleep(0)
    future.cancel("future")
    task.cancel("task")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
