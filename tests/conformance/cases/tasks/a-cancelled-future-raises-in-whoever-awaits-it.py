import asyncio


async def waits(future):
    try:
        await future
    except asyncio.CancelledError as error:
        print("caught", repr(error))
        return "goes on"


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waits(future))
    await asyncio.sleep(0)
    future.cancel("the future")
    print(await task, task.cancelling())


asyncio.run(main())
