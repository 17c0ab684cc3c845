import asyncio


async def numbers():
    try:
        yield 1
    finally:
        yield 2
    yield 3


async def main():
    async for number in numbers():
        print(number)
        break


asyncio.run(main())
