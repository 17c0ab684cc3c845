import asyncio


async def main():
    queue = asyncio.Queue()
    one = asyncio.create_task(queue.get())
    two = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait("item")
    one.cancel()
    await asyncio.wait([one, two])
    print(one.cancelled(), two.result())


asyncio.run(main())
