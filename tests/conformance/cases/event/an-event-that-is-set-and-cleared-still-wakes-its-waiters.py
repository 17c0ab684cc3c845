import asyncio


async def waits(event):
    print(await event.wait(), event.is_set())


async def main():
    event = asyncio.Event()
    task = asyncio.create_task(waits(event))
    await asyncio.sleep(0)
    event.set()
    event.clear()
    await task


asyncio.run(main())
