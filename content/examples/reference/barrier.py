import asyncio


async def hike(barrier, name, seconds):
    await asyncio.sleep(seconds)
    print(name, "is at the hut")
    position = await barrier.wait()
    if position == 0:
        print("all are there:", name, "opens the door")


async def main():
    barrier = asyncio.Barrier(3)
    await asyncio.gather(
        hike(barrier, "Ada", 1), hike(barrier, "Grace", 3), hike(barrier, "Alan", 2)
    )


asyncio.run(main())
