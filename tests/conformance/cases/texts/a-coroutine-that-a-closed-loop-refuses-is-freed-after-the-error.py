import asyncio


async def price():
    return 3


loop = asyncio.new_event_loop()
loop.close()
loop.run_until_complete(price())
