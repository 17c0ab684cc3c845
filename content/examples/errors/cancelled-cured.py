import asyncio


async def brew():
    await asyncio.sleep(3)
    return "tea"


async def main():
    task = asyncio.create_task(brew())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("no tea" if task.cancelled() else task.result())


asyncio.run(main())
