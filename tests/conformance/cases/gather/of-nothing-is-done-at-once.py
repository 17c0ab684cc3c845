import asyncio


async def main():
    gathering = asyncio.gather()
    print(gathering.done(), await gathering)


asyncio.run(main())
