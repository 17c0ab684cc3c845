import asyncio


async def waits(future):
    await future


loop = asyncio.new_event_loop()
task = loop.create_task(waits(loop.create_future()), name="forgotten")
loop.run_until_complete(asyncio.sleep(0))
loop.close()
