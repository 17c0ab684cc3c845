import asyncio


async def quick():
    return "quick"


async def main():
    print(await asyncio.wait_for(quick(), 3600))
    await asyncio.sleep(1)
    print(asyncio.get_running_loop().time() == 1)


asyncio.run(main())
