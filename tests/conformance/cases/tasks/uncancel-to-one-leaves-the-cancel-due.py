import asyncio


async def main():
    task = asyncio.current_task()
    task.cancel("first")
    task.cancel("second")
    task.uncancel()
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelling())
    await asyncio.sleep(1)


asyncio.run(main())
