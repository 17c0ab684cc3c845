import asyncio


async def stored():
    for celsius in [19, 21]:
        yield celsius


async def measured():
    for celsius in [24, 26]:
        await asyncio.sleep(1)
        yield celsius


async def mean(source):
    total = 0
    count = 0
    async for celsius in source:
        total += celsius
        count += 1
    return total // count


async def main():
    async for celsius in stored():
        print("stored:", celsius)
    async for celsius in measured():
        print("measured:", celsius)
    print("mean:", await mean(stored()))


if __name__ == "__main__":
    asyncio.run(main())
