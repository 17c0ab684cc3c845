import asyncio


async def measure():
    for number in [1, 2]:
        await asyncio.sleep(1)
        print("measured", number)
        yield number


async def show():
    async for number in measure():
        print("shown", number)
        await asyncio.sleep(2)


async def clock():
    for seconds in [1.5, 3, 4.5]:
        await asyncio.sleep(1.5)
        print("it is", seconds)


async def main():
    await asyncio.gather(show(), clock())


if __name__ == "__main__":
    asyncio.run(main())
