import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.sleep(0.5, "half"), loop.time())
    print(await asyncio.sleep(0, "soon"), loop.time())
    print(await asyncio.sleep(-1, "before"), loop.time())


asyncio.run(main())
