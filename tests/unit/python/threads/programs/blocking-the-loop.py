"""time.sleep and a lock in a coroutine hold the loop up, and not the other threads."""
import asyncio
import threading
import time

start = time.monotonic()
lock = threading.Lock()


def now():
    return round(time.monotonic() - start, 1)


def work():
    with lock:
        for _ in range(4):
            time.sleep(0.1)
            print("thread at", now())


async def tick():
    while True:
        await asyncio.sleep(0.11)
        print("tick at", now())


async def main():
    ticking = asyncio.create_task(tick())
    thread = threading.Thread(target=work)
    thread.start()
    await asyncio.sleep(0.13)
    time.sleep(0.12)
    with lock:
        print("main has the lock at", now())
    await asyncio.sleep(0.05)
    ticking.cancel()


asyncio.run(main())
