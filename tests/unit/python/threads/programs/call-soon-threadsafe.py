"""call_soon_threadsafe wakes a loop up that waits, at the moment of the call."""
import asyncio
import contextvars
import threading
import time

start = time.monotonic()
var = contextvars.ContextVar("var", default="none")


def now():
    return round(time.monotonic() - start, 1)


def work(loop, event):
    time.sleep(0.1)
    context = contextvars.Context()
    context.run(var.set, "own")
    loop.call_soon_threadsafe(lambda: print("called with", var.get(), threading.current_thread().name, now()), context=context)
    time.sleep(0.1)
    loop.call_soon_threadsafe(event.set)


async def main():
    event = asyncio.Event()
    thread = threading.Thread(target=work, args=(asyncio.get_running_loop(), event))
    thread.start()
    await event.wait()
    print("woken up at", now())
    thread.join()
    return asyncio.get_running_loop()


loop = asyncio.run(main())
try:
    loop.call_soon_threadsafe(print)
except RuntimeError as error:
    print(error)
