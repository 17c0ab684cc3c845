import asyncio


async def main():
    scope = asyncio.timeout(None)
    async with scope:
        await asyncio.sleep(3600)
        print(scope.when())
    print(scope.expired())


asyncio.run(main())
