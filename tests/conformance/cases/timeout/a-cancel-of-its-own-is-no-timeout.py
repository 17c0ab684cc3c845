import asyncio


async def main():
    scope = asyncio.timeout(5)
    try:
        async with scope:
            raise asyncio.CancelledError("of the block")
    except asyncio.CancelledError as error:
        print(repr(error), scope.expired())


asyncio.run(main())
