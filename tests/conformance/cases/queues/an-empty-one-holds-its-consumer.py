import asyncio


async def consumer(queue):
    print("got", await queue.get(), asyncio.get_running_loop().time() == 1)


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(queue))
    await asyncio.sleep(1)
    await queue.put("item")
    await task


asyncio.run(main())
