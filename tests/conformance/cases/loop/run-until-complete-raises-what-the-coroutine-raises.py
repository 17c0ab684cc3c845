import asyncio


async def fails():
    raise ValueError("no")


loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(fails())
except ValueError as error:
    print(repr(error), loop.is_running())
loop.close()
