import asyncio


async def produces(queue):
    for number in range(3):
        await queue.put(number)
        print("put", number)


async def main():
    queue = asyncio.Queue(1)
    producer = asyncio.create_task(produces(queue))
    for _ in range(3):
        await asyncio.sleep(1)
        print("got", await queue.get())
        queue.task_done()
    await queue.join()
    await producer


asyncio.run(main())
