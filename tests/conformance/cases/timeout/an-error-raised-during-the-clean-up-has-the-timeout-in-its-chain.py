import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError as cancelled:
                failure = ValueError("clean up failed")
                failure.__context__ = cancelled
                raise failure
    except ValueError as error:
        print(repr(error), repr(error.__context__), repr(error.__context__.__cause__))


asyncio.run(main())
