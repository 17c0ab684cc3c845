import asyncio


async def main():
    queue = asyncio.Queue(1)
    await queue.put("first")
    cancelled = asyncio.create_task(queue.put("cancelled"))
    waiting = asyncio.create_task(queue.put("second"))
    await asyncio.sleep(0)
    cancelled.cancel()
    print(await queue.get())
    await asyncio.wait([cancelled, waiting])
    print(cancelled.cancelled(), await queue.get(), queue.empty())


asyncio.run(main())
