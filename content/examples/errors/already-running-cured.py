import asyncio


async def price():
    await asyncio.sleep(1)
    return 3


async def main():
    print(await price())


asyncio.run(main())
