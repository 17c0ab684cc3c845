import asyncio


loop = asyncio.new_event_loop()
print(str(loop)[-38:])
loop.set_debug(True)
loop.close()
print(str(loop)[-36:])
