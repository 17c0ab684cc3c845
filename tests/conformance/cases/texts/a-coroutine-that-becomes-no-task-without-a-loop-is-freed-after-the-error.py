import asyncio


async def price():
    return 3


asyncio.create_task(price())
