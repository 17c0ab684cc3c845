import asyncio


async def producer(queue):
    try:
        await queue.put("second")
    except asyncio.QueueShutDown as error:
        print(repr(error))


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait("first")
    task = asyncio.create_task(producer(queue))
    await asyncio.sleep(0)
    queue.shutdown()
    await task
    print(queue.qsize(), queue.get_nowait())


asyncio.run(main())
