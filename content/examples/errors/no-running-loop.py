import asyncio


async def greet(name):
    await asyncio.sleep(1)
    print("hello", name)


task = asyncio.create_task(greet("Ada"))
