"""asyncio.run waits for the threads of its executor, and a cancelled task leaves its thread alone."""
import asyncio
import time

start = time.monotonic()


def now():
    return round(time.monotonic() - start, 1)


def work():
    time.sleep(0.3)
    print("the thread ends at", now())


async def main():
    task = asyncio.create_task(asyncio.to_thread(work))
    await asyncio.sleep(0.1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled at", now())
    return "main"


print(asyncio.run(main()), now())
