import asyncio


async def ticks(name, seconds):
    for number in range(2):
        await asyncio.sleep(seconds)
        yield number


async def listens(name, seconds):
    async for number in ticks(name, seconds):
        print(name, number)


async def main():
    await asyncio.gather(listens("slow", 2), listens("quick", 1))


asyncio.run(main())
