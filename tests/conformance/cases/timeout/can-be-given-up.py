import asyncio


async def main():
    scope = asyncio.timeout(1)
    async with scope:
        scope.reschedule(None)
        await asyncio.sleep(5)
        print(scope.when())
    print(scope.expired())


asyncio.run(main())
