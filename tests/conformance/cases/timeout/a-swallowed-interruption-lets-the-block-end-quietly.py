import asyncio


async def main():
    scope = asyncio.timeout(1)
    async with scope:
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            print("swallowed")
    print(scope.expired(), asyncio.current_task().cancelling())


asyncio.run(main())
