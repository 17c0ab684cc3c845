import asyncio


async def numbers():
    try:
        yield 1
    finally:
        await asyncio.sleep(1)
        print("clean", asyncio.get_running_loop().time() == 1)


async def main():
    generator = numbers()
    async for number in generator:
        print(number)
        break
    await generator.aclose()


asyncio.run(main())
