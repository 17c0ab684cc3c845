import asyncio


async def brew():
    await asyncio.sleep(3)
    return "tea"


async def main():
    try:
        async with asyncio.timeout(1):
            print(await brew())
    except TimeoutError:
        print("no tea")


asyncio.run(main())
