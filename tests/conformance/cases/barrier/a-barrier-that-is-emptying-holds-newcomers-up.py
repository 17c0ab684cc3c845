import asyncio


async def meets(barrier, name):
    print(name, await barrier.wait())


async def main():
    barrier = asyncio.Barrier(2)
    await asyncio.gather(*[meets(barrier, name) for name in "abcdef"])
    print(barrier.n_waiting, barrier.broken)


asyncio.run(main())
