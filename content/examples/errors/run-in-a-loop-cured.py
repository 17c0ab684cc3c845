import asyncio


async def price():
    await asyncio.sleep(1)
    return 3


async def bill():
    return await price() * 2


async def main():
    print(await bill())


asyncio.run(main())
