import asyncio


async def numbers():
    print("never")
    yield 1


async def main():
    generator = numbers()
    await generator.aclose()
    async for number in generator:
        print("never", number)
    print("over")


asyncio.run(main())
