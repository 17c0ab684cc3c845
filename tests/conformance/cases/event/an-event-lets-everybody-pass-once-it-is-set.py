import asyncio


async def waits(event, name):
    print(name, await event.wait())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waits(event, name)) for name in "abc"]
    await asyncio.sleep(1)
    print(event.is_set())
    event.set()
    event.set()
    print(event.is_set())
    await asyncio.gather(*tasks)
    await waits(event, "late")


asyncio.run(main())
