import asyncio


async def numbers():
    try:
        yield 1
    finally:
        await asyncio.sleep(0)


async def main():
    async for number in numbers():
        print(number)
        break


asyncio.run(main())
