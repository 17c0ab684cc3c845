import asyncio


async def main():
    barrier = asyncio.Barrier(1)
    for _ in range(2):
        print(await barrier.wait(), barrier.n_waiting, barrier.broken)


asyncio.run(main())
