import asyncio


async def main():
    outer = asyncio.timeout(3)
    async with outer:
        try:
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
        except TimeoutError:
            print("inner is over")
        await asyncio.sleep(1)
    print(outer.expired())


asyncio.run(main())
