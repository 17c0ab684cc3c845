"""An asyncio.Queue that a thread feeds, by call_soon_threadsafe and by coroutines of the loop."""
import asyncio
import threading
import time

start = time.monotonic()


def feed(loop, items):
    for number in range(3):
        time.sleep(0.1)
        loop.call_soon_threadsafe(items.put_nowait, number)
    for number in "ab":
        asyncio.run_coroutine_threadsafe(items.put(number), loop).result()
    asyncio.run_coroutine_threadsafe(items.put(None), loop).result()


async def main():
    items = asyncio.Queue(maxsize=1)
    threading.Thread(target=feed, args=(asyncio.get_running_loop(), items)).start()
    while (item := await items.get()) is not None:
        print(item, "at", round(time.monotonic() - start, 1))
        if item == "a":
            await asyncio.sleep(0.3)


asyncio.run(main())
