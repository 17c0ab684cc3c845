import asyncio


async def numbers():
    yield 1
    raise ValueError("inside")


async def main():
    generator = numbers()
    try:
        async for number in generator:
            print(number)
    except ValueError as error:
        print(repr(error))
    async for number in generator:
        print("never", number)
    print("over")


asyncio.run(main())
