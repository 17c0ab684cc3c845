import asyncio


async def meets(barrier, name):
    print(name, await barrier.wait())


async def main():
    barrier = asyncio.Barrier(2)
    gone = asyncio.create_task(meets(barrier, "gone"))
    await asyncio.sleep(0)
    gone.cancel()
    await asyncio.wait([gone])
    print(barrier.n_waiting, barrier.broken)
    await asyncio.gather(meets(barrier, "a"), meets(barrier, "b"))


asyncio.run(main())
