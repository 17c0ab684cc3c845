"""asyncio.run in two threads: two loops take turns, and each has its own tasks."""
import asyncio
import threading
import time

start = time.monotonic()


async def main(name, seconds):
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(asyncio.sleep(seconds, name), name=name)
    for _ in range(2):
        await asyncio.sleep(seconds)
        print(name, round(time.monotonic() - start, 2), sorted(task.get_name() == name for task in asyncio.all_tasks()))
    assert loop is asyncio.get_running_loop()
    print(await task, asyncio.current_task() is not task)


threads = [threading.Thread(target=asyncio.run, args=(main(name, seconds),)) for name, seconds in (("x", 0.2), ("y", 0.15))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()


def look():
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print(error)


threading.Thread(target=look, name="other").start()
