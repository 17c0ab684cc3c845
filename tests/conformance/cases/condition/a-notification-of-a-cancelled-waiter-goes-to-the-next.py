import asyncio


async def waits(condition, name):
    async with condition:
        await condition.wait()
        print(name)


async def main():
    condition = asyncio.Condition()
    one = asyncio.create_task(waits(condition, "one"))
    two = asyncio.create_task(waits(condition, "two"))
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        one.cancel()
    await asyncio.wait([one, two])
    print(one.cancelled(), two.cancelled())


asyncio.run(main())
