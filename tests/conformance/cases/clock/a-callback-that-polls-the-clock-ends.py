import asyncio

class Polls:
    count = 0

def poll(loop, end):
    Polls.count += 1
    if loop.time() < end:
        loop.call_soon(poll, loop, end)
    else:
        loop.stop()

loop = asyncio.new_event_loop()
loop.call_soon(poll, loop, 3)
loop.run_forever()
print(Polls.count)
loop.close()
