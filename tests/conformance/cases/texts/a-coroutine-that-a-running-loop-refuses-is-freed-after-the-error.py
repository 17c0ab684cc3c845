import asyncio


async def price():
    return 3


async def main():
    asyncio.get_running_loop().run_until_complete(price())


asyncio.run(main())
