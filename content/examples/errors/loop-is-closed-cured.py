import asyncio


async def greet(name):
    await asyncio.sleep(1)
    print("hello", name)


async def main():
    await greet("Ada")
    await greet("Grace")


asyncio.run(main())
