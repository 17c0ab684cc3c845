import asyncio


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting)
    tasks = [asyncio.create_task(barrier.wait()) for _ in range(2)]
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    print(await barrier.wait(), barrier.n_waiting)
    print(await asyncio.gather(*tasks), barrier.n_waiting)


asyncio.run(main())
