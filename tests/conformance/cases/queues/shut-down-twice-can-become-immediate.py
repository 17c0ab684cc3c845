import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("a")
    queue.shutdown()
    queue.shutdown()
    print(queue.qsize())
    queue.shutdown(immediate=True)
    print(queue.qsize())


asyncio.run(main())
