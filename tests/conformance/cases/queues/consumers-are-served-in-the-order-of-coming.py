import asyncio


async def consumer(queue, name):
    print(name, await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(consumer(queue, name)) for name in "abc"]
    await asyncio.sleep(0)
    for item in [1, 2, 3]:
        queue.put_nowait(item)
    await asyncio.gather(*tasks)


asyncio.run(main())
