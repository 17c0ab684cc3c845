import asyncio


async def producer(queue, item):
    await queue.put(item)
    print("put", item)


async def main():
    queue = asyncio.PriorityQueue(1)
    tasks = [asyncio.create_task(producer(queue, item)) for item in [5, 9, 1]]
    await asyncio.sleep(0)
    for _ in range(3):
        print("got", await queue.get())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)


asyncio.run(main())
