import asyncio


async def main():
    print(await asyncio.wait_for(asyncio.sleep(1, "in time"), 2))
    await asyncio.sleep(5)


asyncio.run(main())
