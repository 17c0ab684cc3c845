import asyncio

total = 0


async def price(item):
    await asyncio.sleep(2 if item == "cheese" else 1)
    return 5


async def add(item):
    global total
    total += await price(item)
    print(item, "makes it", total)


async def main():
    await asyncio.gather(add("cheese"), add("bread"))
    print("total:", total)


if __name__ == "__main__":
    asyncio.run(main())
