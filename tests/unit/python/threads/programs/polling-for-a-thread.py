"""A loop that polls with sleep(0), and a thread that polls the clock."""
import asyncio
import threading
import time

start = time.monotonic()


def work(event):
    time.sleep(0.2)
    event.set()


def poll():
    while time.monotonic() < start + 0.4:
        pass
    print("polled until", round(time.monotonic() - start, 1))


async def main():
    event = threading.Event()
    threading.Thread(target=work, args=(event,)).start()
    while not event.is_set():
        await asyncio.sleep(0)
    print("set at", round(time.monotonic() - start, 1))
    await asyncio.to_thread(poll)


asyncio.run(main())
