import asyncio


async def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print("closes", name)


async def main():
    first, second = numbers("first"), numbers("second")
    opened.extend([first, second])
    async for number in second:
        print("second gives", number)
        break
    async for number in first:
        print("first gives", number)
        break


opened = []
asyncio.run(main())
