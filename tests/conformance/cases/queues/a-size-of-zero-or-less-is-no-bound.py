import asyncio


async def main():
    for size in [0, -1]:
        queue = asyncio.Queue(size)
        for item in range(100):
            queue.put_nowait(item)
        print(queue.qsize(), queue.full())


asyncio.run(main())
