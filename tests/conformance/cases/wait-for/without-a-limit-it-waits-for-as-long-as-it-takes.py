import asyncio


async def main():
    print(await asyncio.wait_for(asyncio.sleep(3600, "at last"), None))


asyncio.run(main())
