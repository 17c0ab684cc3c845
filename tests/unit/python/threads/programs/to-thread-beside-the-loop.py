"""to_thread and run_in_executor run beside the loop's tasks, in threads with the names of their pools."""
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor

start = time.monotonic()


def now():
    return round(time.monotonic() - start, 1)


def work(name, seconds):
    time.sleep(seconds)
    print(name, "in", threading.current_thread().name, "at", now())
    return name


async def tick():
    for _ in range(4):
        await asyncio.sleep(0.13)
        print("tick at", now())


async def main():
    loop = asyncio.get_running_loop()
    ticking = asyncio.create_task(tick())
    print(await asyncio.gather(asyncio.to_thread(work, "a", 0.2), asyncio.to_thread(work, "b", 0.1)))
    with ThreadPoolExecutor(1) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, work, name, 0.1) for name in "cd")))
    await ticking
    try:
        await asyncio.wait_for(asyncio.to_thread(work, "late", 0.3), 0.1)
    except TimeoutError:
        print("gave up at", now())


asyncio.run(main())
print("closed at", now())
