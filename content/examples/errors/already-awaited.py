import asyncio


async def price():
    await asyncio.sleep(1)
    return 3


async def main():
    cost = price()
    print("one costs", await cost)
    print("the next costs", await cost)


asyncio.run(main())
