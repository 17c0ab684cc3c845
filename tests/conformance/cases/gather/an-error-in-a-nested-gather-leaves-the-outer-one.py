import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("inner")


async def main():
    inner = asyncio.gather(fails(), asyncio.sleep(2))
    outer = asyncio.gather(inner, asyncio.sleep(3, "c"), return_exceptions=True)
    print(await outer)


asyncio.run(main())
