import asyncio


async def meets(barrier, name):
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        print(name, repr(error))


async def main():
    barrier = asyncio.Barrier(3)
    tasks = [asyncio.create_task(meets(barrier, name)) for name in "ab"]
    await asyncio.sleep(1)
    await barrier.abort()
    await asyncio.gather(*tasks)
    print(barrier.broken, barrier.n_waiting)
    await meets(barrier, "late")


asyncio.run(main())
