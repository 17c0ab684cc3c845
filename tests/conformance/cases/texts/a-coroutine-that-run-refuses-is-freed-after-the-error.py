import asyncio


async def price():
    return 3


async def main():
    asyncio.run(price())


asyncio.run(main())
