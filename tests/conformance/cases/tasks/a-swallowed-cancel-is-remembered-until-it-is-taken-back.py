import asyncio


async def job():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        task = asyncio.current_task()
        print(task.cancelling(), task.uncancel(), task.cancelling())
    await asyncio.sleep(1)
    return "went on"


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(0)
    task.cancel()
    print(await task)


asyncio.run(main())
