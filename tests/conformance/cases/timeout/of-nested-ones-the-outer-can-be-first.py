import asyncio


async def main():
    outer = asyncio.timeout(1)
    inner = asyncio.timeout(3)
    try:
        async with outer:
            async with inner:
                await asyncio.sleep(5)
    except TimeoutError:
        print(outer.expired(), inner.expired())


asyncio.run(main())
