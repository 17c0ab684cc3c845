import asyncio


async def main():
    lock = asyncio.Lock()
    one = asyncio.Condition(lock)
    two = asyncio.Condition(lock)
    async with one:
        print(one.locked(), two.locked(), lock.locked())
    print(two.locked())


asyncio.run(main())
