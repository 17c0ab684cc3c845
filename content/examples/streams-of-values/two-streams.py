import asyncio


async def ticks(numbers, pause):
    for number in numbers:
        await asyncio.sleep(pause)
        yield number


async def quick():
    async for tick in ticks([1, 2], 1):
        print("quick", tick)


async def slow():
    async for tick in ticks([1], 1.5):
        print("slow", tick)


async def main():
    await asyncio.gather(quick(), slow())


if __name__ == "__main__":
    asyncio.run(main())
