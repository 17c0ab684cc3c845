import asyncio


async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(5), 1)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__))


asyncio.run(main())
