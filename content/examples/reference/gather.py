import asyncio


async def price(shop, seconds, amount):
    await asyncio.sleep(seconds)
    if amount < 0:
        raise ValueError(f"{shop} has no price")
    print(shop, "answers")
    return amount


async def main():
    print(await asyncio.gather(price("A", 2, 30), price("B", 1, 20)))
    results = await asyncio.gather(
        price("A", 2, 30), price("C", 1, -1), return_exceptions=True
    )
    print(results)


asyncio.run(main())
