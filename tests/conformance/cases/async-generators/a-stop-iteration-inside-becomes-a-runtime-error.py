import asyncio


async def numbers():
    yield 1
    raise StopIteration


async def main():
    try:
        async for number in numbers():
            print(number)
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
