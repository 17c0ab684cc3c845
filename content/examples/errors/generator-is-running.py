import asyncio


async def numbers():
    for number in range(3):
        await asyncio.sleep(1)
        yield number


async def read(generator):
    async for number in generator:
        print(number)


async def main():
    generator = numbers()
    task = asyncio.create_task(read(generator))
    await asyncio.sleep(1.5)
    try:
        await generator.aclose()
    except RuntimeError as error:
        print(error)
    await task


asyncio.run(main())
