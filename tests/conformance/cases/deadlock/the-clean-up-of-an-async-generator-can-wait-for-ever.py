import asyncio


async def numbers(barrier):
    try:
        yield 1
    finally:
        print("clean up")
        await barrier.wait()


async def main():
    async for number in numbers(asyncio.Barrier(2)):
        print(number)
        break


asyncio.run(main())
