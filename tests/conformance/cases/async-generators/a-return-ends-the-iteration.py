import asyncio


async def numbers():
    yield 1
    return
    yield 2


async def main():
    async for number in numbers():
        print(number)
    print("over")


asyncio.run(main())
