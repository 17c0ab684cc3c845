import asyncio


async def main():
    gathering = asyncio.gather(asyncio.sleep(1, "a"), asyncio.sleep(1, "b"))
    print(await gathering)
    print(gathering.cancel(), gathering.cancelled())


asyncio.run(main())
