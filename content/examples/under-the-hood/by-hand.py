import asyncio


async def job():
    print("job begins")
    await asyncio.sleep(0)
    print("job goes on")
    return "done"


coroutine = job()
print("made, and nothing has run")
coroutine.send(None)
print("suspended, and nobody waits")
try:
    coroutine.send(None)
except StopIteration as stop:
    print("returned:", stop.value)
