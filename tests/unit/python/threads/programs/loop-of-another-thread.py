"""A thread asks the main thread's loop for a result, and gets it; the loop's own thread would wait in vain."""
import asyncio
import time

start = time.monotonic()


async def add(a, b):
    await asyncio.sleep(0.1)
    return a + b


def work(loop):
    total = 0
    for number in range(3):
        total = asyncio.run_coroutine_threadsafe(add(total, number), loop).result(timeout=1)
        print("total", total, "at", round(time.monotonic() - start, 1))
    return total


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(work, loop))
    future = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
    try:
        future.result(timeout=0.2)
    except TimeoutError:
        print("in vain until", round(time.monotonic() - start, 1))
    print(await asyncio.wrap_future(future))


asyncio.run(main())
