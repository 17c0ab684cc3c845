import asyncio


async def main():
    condition = asyncio.Condition()
    print(condition)
    async with condition:
        print(condition)


asyncio.run(main())
