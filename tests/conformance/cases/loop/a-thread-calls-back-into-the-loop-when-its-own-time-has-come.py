import asyncio
import time


def work(loop, event, late):
    time.sleep(1)
    loop.call_soon_threadsafe(lambda: event.set())
    time.sleep(1)
    loop.call_soon_threadsafe(lambda: late.set_result("late"))
    loop.call_soon_threadsafe(print, "called at", 2)
    return "done"


async def wait_for_event(loop, event):
    await event.wait()
    print("event", loop.time() >= 1)


async def main():
    loop = asyncio.get_running_loop()
    event = asyncio.Event()
    late = loop.create_future()
    waiting = asyncio.create_task(wait_for_event(loop, event))
    job = loop.run_in_executor(None, work, loop, event, late)
    await asyncio.sleep(0.5)
    print(event.is_set(), late.done())
    print(await late)
    print(await job)
    await waiting


asyncio.run(main())
