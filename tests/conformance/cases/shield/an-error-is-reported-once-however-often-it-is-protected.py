import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("late")


async def main():
    task = asyncio.create_task(fails())
    for _ in range(3):
        outer = asyncio.shield(task)
        await asyncio.sleep(0)
        outer.cancel()
    await asyncio.sleep(2)


asyncio.run(main())
