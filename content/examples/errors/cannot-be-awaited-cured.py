import asyncio


def price(item):
    return 3


async def main():
    await asyncio.sleep(1)
    print(price("tea"))


asyncio.run(main())
