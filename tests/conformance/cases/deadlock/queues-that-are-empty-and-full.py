import asyncio

async def take(queue):
    await queue.get()

async def give(queue):
    while True:
        await queue.put("item")

async def main():
    await asyncio.gather(take(asyncio.Queue()), give(asyncio.Queue(2)), give(asyncio.Queue(1)))

asyncio.run(main())
