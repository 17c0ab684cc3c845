import asyncio


async def producer(queue):
    await queue.put("patient")
    print("put at last")


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait("first")
    task = asyncio.create_task(producer(queue))
    await asyncio.sleep(0)
    print(queue.get_nowait())
    queue.put_nowait("hasty")
    await asyncio.sleep(1)
    print(await queue.get(), await queue.get())
    await task


asyncio.run(main())
