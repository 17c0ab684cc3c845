import asyncio


async def main():
    queue = asyncio.Queue(1)
    await queue.put("first")
    one = asyncio.create_task(queue.put("one"))
    two = asyncio.create_task(queue.put("two"))
    await asyncio.sleep(0)
    print(queue.get_nowait())
    one.cancel()
    await asyncio.wait([one, two])
    print(one.cancelled(), queue.get_nowait())


asyncio.run(main())
