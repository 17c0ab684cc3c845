import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("a")
    queue.put_nowait("b")
    joining = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    queue.shutdown(immediate=True)
    await joining
    print(queue.qsize(), joining.done())


asyncio.run(main())
