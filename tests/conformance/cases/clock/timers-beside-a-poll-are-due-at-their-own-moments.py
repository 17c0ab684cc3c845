import asyncio

async def tick():
    loop = asyncio.get_running_loop()
    for _ in range(4):
        await asyncio.sleep(0.123)
        print("tick", loop.time())

async def main():
    loop = asyncio.get_running_loop()
    ticking = asyncio.create_task(tick())
    end = loop.time() + 0.5
    while loop.time() < end:
        await asyncio.sleep(0)
    print("over", f"{loop.time():.3f}", ticking.done())

asyncio.run(main())
