import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("before the time is over")


async def main():
    try:
        await asyncio.wait_for(fails(), 2)
    except ValueError as error:
        print(repr(error))


asyncio.run(main())
