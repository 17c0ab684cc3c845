import asyncio

enough = asyncio.Event()


async def numbers():
    for number in range(3):
        await asyncio.sleep(1)
        yield number


async def read(generator):
    async for number in generator:
        print(number)
        if enough.is_set():
            break
    await generator.aclose()
    print("closed")


async def main():
    task = asyncio.create_task(read(numbers()))
    await asyncio.sleep(1.5)
    enough.set()
    await task


asyncio.run(main())
