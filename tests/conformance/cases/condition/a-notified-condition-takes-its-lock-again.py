import asyncio


async def waits(condition, name):
    async with condition:
        await condition.wait()
        print(name, condition.locked())
        await asyncio.sleep(1)


async def main():
    condition = asyncio.Condition()
    waiters = [asyncio.create_task(waits(condition, name)) for name in "abc"]
    await asyncio.sleep(1)
    async with condition:
        condition.notify(2)
    await asyncio.sleep(3)
    async with condition:
        condition.notify_all()
    await asyncio.gather(*waiters)


asyncio.run(main())
