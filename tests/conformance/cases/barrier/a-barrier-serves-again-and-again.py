import asyncio


async def rounds(barrier, name):
    for number in range(2):
        await asyncio.sleep(number)
        await barrier.wait()
        print(name, "passes", number)


async def main():
    barrier = asyncio.Barrier(2)
    await asyncio.gather(rounds(barrier, "a"), rounds(barrier, "b"))


asyncio.run(main())
