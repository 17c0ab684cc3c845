import asyncio
import time


def work(loop):
    time.sleep(1)
    for number in range(8):
        loop.call_soon_threadsafe(print, number)
    cancelled = loop.call_soon_threadsafe(print, "never")
    cancelled.cancel()
    return "done"


async def main():
    print(await asyncio.to_thread(work, asyncio.get_running_loop()))


asyncio.run(main())
