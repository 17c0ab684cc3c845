import asyncio


async def main():
    async with asyncio.timeout(1) as scope:
        scope.reschedule(3.5)
        await asyncio.sleep(2)
        print(scope.when(), scope)
    print(scope)


asyncio.run(main())
