import asyncio


async def count():
    await asyncio.sleep(1)
    return 0


async def check():
    if await count() == 0:
        raise ValueError("nothing is left")


async def main():
    try:
        await check()
    except ValueError as error:
        print("main handles", repr(error))


asyncio.run(main())
