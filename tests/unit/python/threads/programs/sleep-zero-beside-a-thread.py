"""A loop that polls with sleep(0) lets a thread go on."""
import asyncio
import threading


def work(event):
    for _ in range(3):
        with lock:
            pass
    event.set()


async def main():
    event = threading.Event()
    pool_event = threading.Event()
    await asyncio.to_thread(work, pool_event)
    job = asyncio.create_task(asyncio.to_thread(work, event))
    while not event.is_set():
        await asyncio.sleep(0)
    print("seen", pool_event.is_set())
    await job


lock = threading.Lock()
asyncio.run(main())
