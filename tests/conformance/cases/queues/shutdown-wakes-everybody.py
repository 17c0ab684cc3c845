import asyncio


async def gets(queue):
    try:
        await queue.get()
    except asyncio.QueueShutDown as error:
        print(repr(error))


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(gets(queue)) for _ in range(2)]
    await asyncio.sleep(0)
    queue.shutdown()
    await asyncio.gather(*tasks)
    try:
        queue.put_nowait(1)
    except asyncio.QueueShutDown as error:
        print(repr(error))


asyncio.run(main())
