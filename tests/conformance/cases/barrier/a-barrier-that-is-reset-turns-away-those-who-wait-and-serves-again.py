import asyncio


async def meets(barrier, name):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError as error:
        print(name, repr(error))


async def main():
    barrier = asyncio.Barrier(2)
    early = asyncio.create_task(meets(barrier, "early"))
    await asyncio.sleep(1)
    await barrier.reset()
    await early
    print(barrier.broken)
    await asyncio.gather(meets(barrier, "a"), meets(barrier, "b"))


asyncio.run(main())
