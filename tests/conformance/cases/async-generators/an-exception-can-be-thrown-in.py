import asyncio


async def numbers():
    try:
        yield 1
    except ValueError as error:
        print("inside", repr(error))
        yield 2


async def main():
    generator = numbers()
    print(await anext(generator))
    print(await generator.athrow(ValueError("thrown in")))
    await generator.aclose()


asyncio.run(main())
