import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("no")


async def main():
    try:
        await asyncio.shield(fails())
    except ValueError as error:
        print(repr(error))


asyncio.run(main())
