import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


generators = []


async def main():
    generator = numbers()
    generators.append(generator)
    async for number in generator:
        print(number)
        break
    print("main ends")


asyncio.run(main())
