import asyncio


async def job(value):
    await asyncio.sleep(1)
    return value


loop = asyncio.new_event_loop()
print(loop.run_until_complete(job("first")))
print(loop.run_until_complete(job("second")), loop.time() == 2)
loop.close()
