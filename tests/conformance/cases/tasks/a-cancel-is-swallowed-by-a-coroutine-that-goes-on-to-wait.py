import asyncio


async def job():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("not now")
    await asyncio.sleep(2)
    return "later"


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(1)
    task.cancel()
    print(await task, task.cancelled(), asyncio.get_running_loop().time() == 3)


asyncio.run(main())
