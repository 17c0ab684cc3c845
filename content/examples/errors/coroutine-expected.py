import asyncio


async def tick():
    await asyncio.sleep(1)
    print("tick")


async def main():
    task = asyncio.create_task(tick)
    await task


asyncio.run(main())
