import asyncio


async def main():
    for turn in asyncio.as_completed([]):
        print("never", turn)
    async for task in asyncio.as_completed([]):
        print("never", task)
    print("over")


asyncio.run(main())
