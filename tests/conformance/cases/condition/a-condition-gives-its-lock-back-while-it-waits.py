import asyncio


async def waits(condition):
    async with condition:
        print("waits")
        await condition.wait()
        print("woken", condition.locked())


async def main():
    condition = asyncio.Condition()
    waiting = asyncio.create_task(waits(condition))
    await asyncio.sleep(0)
    print(condition.locked())
    async with condition:
        condition.notify()
        print("notified, and still held")
        await asyncio.sleep(1)
    await waiting


asyncio.run(main())
