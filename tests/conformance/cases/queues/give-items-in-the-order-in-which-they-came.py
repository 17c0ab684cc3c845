import asyncio


async def main():
    queue = asyncio.Queue()
    for item in ["a", "b", "c"]:
        queue.put_nowait(item)
    print(queue.qsize(), queue.empty(), queue.full())
    print(await queue.get(), queue.get_nowait(), await queue.get())
    print(queue.qsize(), queue.empty())


asyncio.run(main())
