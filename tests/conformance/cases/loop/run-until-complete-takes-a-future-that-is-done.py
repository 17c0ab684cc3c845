import asyncio


loop = asyncio.new_event_loop()
future = loop.create_future()
future.set_result("there")
print(loop.run_until_complete(future))
loop.close()
