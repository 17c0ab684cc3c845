import asyncio

orders = []


async def cook(order):
    await asyncio.sleep(1)
    return order


async def main():
    cooked = await asyncio.gather(*[cook(order) for order in orders])
    print(len(cooked), "cooked")


asyncio.run(main())
