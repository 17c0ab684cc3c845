import asyncio


async def meets(barrier, number):
    print(number, await barrier.wait())


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(*[meets(barrier, number) for number in range(3)])


asyncio.run(main())
