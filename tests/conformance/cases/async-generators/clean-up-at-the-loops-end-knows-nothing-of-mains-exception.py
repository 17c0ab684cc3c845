import asyncio


async def numbers():
    try:
        yield 1
    finally:
        raise ValueError("in the clean-up")


async def main():
    async for number in numbers():
        print(number)
        break
    raise RuntimeError("in main")


asyncio.run(main())
