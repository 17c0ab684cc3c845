import asyncio


async def main():
    event = asyncio.Event()
    event.set()
    event.clear()
    waiting = asyncio.create_task(event.wait())
    await asyncio.sleep(1)
    print(event.is_set(), waiting.done())
    event.set()
    print(await waiting)


asyncio.run(main())
