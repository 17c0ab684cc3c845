import asyncio


async def price():
    await asyncio.sleep(1)
    return 3


def bill():
    return asyncio.run(price()) * 2


async def main():
    print(bill())


asyncio.run(main())
