import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    for item in [3, 1, 2, 1]:
        queue.put_nowait(item)
    print([queue.get_nowait() for _ in range(4)])
    for item in [(2, "second"), (1, "z"), (1, "a")]:
        await queue.put(item)
    print([queue.get_nowait() for _ in range(3)])


asyncio.run(main())
