import asyncio


loop = asyncio.new_event_loop()
loop.call_soon(print, "one round")
loop.call_soon(lambda: loop.call_soon(print, "not this one"))
loop.stop()
loop.run_forever()
print("stopped")
loop.close()
