import asyncio


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


async def main():
    generator = numbers()
    async for number in generator:
        print(number)
        break
    await generator.aclose()
    await generator.aclose()
    async for number in generator:
        print("never", number)


asyncio.run(main())
