import asyncio


async def fails():
    raise ValueError("lost")


async def main():
    asyncio.create_task(fails())
    await asyncio.sleep(1)


asyncio.run(main())
