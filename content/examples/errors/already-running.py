import asyncio


async def price():
    await asyncio.sleep(1)
    return 3


async def main():
    loop = asyncio.get_running_loop()
    print(loop.run_until_complete(price()))


asyncio.run(main())
