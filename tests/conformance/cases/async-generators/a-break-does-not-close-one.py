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
    print("after the break")
    async for number in generator:
        print(number)


asyncio.run(main())
