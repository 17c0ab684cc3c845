import asyncio


async def main():
    event = asyncio.Event()
    print(event)
    waiting = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    print(event)
    event.set()
    print(event)
    await waiting


asyncio.run(main())
