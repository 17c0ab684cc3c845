import asyncio


async def greet(name):
    await asyncio.sleep(1)
    print("hello", name)


asyncio.run(greet("Ada"))
