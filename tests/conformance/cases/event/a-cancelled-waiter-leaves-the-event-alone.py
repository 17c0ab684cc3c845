import asyncio


async def main():
    event = asyncio.Event()
    one = asyncio.create_task(event.wait())
    two = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    one.cancel()
    await asyncio.sleep(0)
    event.set()
    print(one.cancelled(), await two)


asyncio.run(main())
