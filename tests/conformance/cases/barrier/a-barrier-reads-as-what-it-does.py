import asyncio


async def main():
    barrier = asyncio.Barrier(2)
    print(barrier)
    waiting = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier)
    await barrier.wait()
    await waiting
    await barrier.abort()
    print(barrier)


asyncio.run(main())
