import asyncio


async def main():
    queue = asyncio.LifoQueue()
    for item in [1, 3, 2]:
        queue.put_nowait(item)
    print([queue.get_nowait() for _ in range(3)])


asyncio.run(main())
