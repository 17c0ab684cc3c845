import asyncio


async def job():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("caught", asyncio.current_task().uncancel())
    await asyncio.sleep(1)
    return "unharmed"


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(0)
    task.cancel()
    print(task.uncancel(), task.cancelling())
    print(await task)


asyncio.run(main())
