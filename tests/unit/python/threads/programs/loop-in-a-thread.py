"""A loop in a thread of its own runs the coroutines that other threads give it."""
import asyncio
import threading
import time

start = time.monotonic()


def now():
    return round(time.monotonic() - start, 1)


async def job(name, seconds):
    print(name, "begins in", threading.current_thread().name, "at", now())
    await asyncio.sleep(seconds)
    if name == "bad":
        raise ValueError("no")
    return name


loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, name="loop")
thread.start()
print(loop.is_running())
futures = [asyncio.run_coroutine_threadsafe(job(name, seconds), loop) for name, seconds in (("a", 0.2), ("b", 0.1))]
print([future.result() for future in futures], now())
try:
    asyncio.run_coroutine_threadsafe(job("bad", 0.1), loop).result()
except ValueError as error:
    print("raised", error)
slow = asyncio.run_coroutine_threadsafe(job("slow", 5), loop)
try:
    slow.result(timeout=0.1)
except TimeoutError:
    print("too late at", now(), slow.cancel())
time.sleep(0.05)
loop.call_soon_threadsafe(loop.stop)
thread.join()
print(loop.is_running(), now())
loop.close()
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
