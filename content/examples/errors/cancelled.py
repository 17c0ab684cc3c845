import asyncio


async def brew():
    await asyncio.sleep(3)
    return "tea"


async def main():
    task = asyncio.create_task(brew())
    await asyncio.sleep(1)
    task.cancel()
    print(await task)


asyncio.run(main())
