import asyncio


async def brew():
    await asyncio.sleep(3)
    return "tea"


async def main():
    async with asyncio.timeout(1):
        print(await brew())


asyncio.run(main())
