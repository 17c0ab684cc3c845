import asyncio


async def greet(name):
    await asyncio.sleep(1)
    print("hello", name)


async def main():
    task = asyncio.create_task(greet("Ada"))
    await task


asyncio.run(main())
