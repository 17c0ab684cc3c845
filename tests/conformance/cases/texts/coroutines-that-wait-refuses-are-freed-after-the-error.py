import asyncio


async def price():
    return 3


async def main():
    await asyncio.wait([price(), price()])


asyncio.run(main())
