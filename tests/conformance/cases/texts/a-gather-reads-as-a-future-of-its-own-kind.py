import asyncio


async def main():
    gathering = asyncio.gather(asyncio.sleep(1), asyncio.sleep(1))
    print(gathering)
    await gathering
    print(gathering)


asyncio.run(main())
