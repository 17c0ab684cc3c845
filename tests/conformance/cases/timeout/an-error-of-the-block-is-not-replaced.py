import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(0.5)
            raise ValueError("of the block")
    except ValueError as error:
        print(repr(error))
    await asyncio.sleep(3)


asyncio.run(main())
