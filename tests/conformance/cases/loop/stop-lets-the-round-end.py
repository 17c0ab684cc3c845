import asyncio


loop = asyncio.new_event_loop()
loop.call_soon(print, "before")
loop.call_soon(lambda: loop.stop())
loop.call_soon(print, "after, in the same round")
loop.call_soon(lambda: loop.call_soon(print, "a round later"))
loop.run_forever()
print("stopped", loop.is_running())
loop.call_soon(lambda: loop.stop())
loop.run_forever()
loop.close()
