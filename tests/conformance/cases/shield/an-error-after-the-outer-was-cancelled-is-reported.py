import asyncio


async def job():
    await asyncio.sleep(1)
    raise ValueError("late")


async def main():
    outer = asyncio.shield(job())
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.sleep(2)


asyncio.run(main())
