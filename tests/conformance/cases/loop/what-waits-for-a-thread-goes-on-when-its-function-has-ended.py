import asyncio
import time


def work(name, seconds):
    print(name, "begins")
    time.sleep(seconds)
    print(name, "ends")
    if seconds == 3:
        raise ValueError(name)
    return name


async def tick():
    for _ in range(4):
        await asyncio.sleep(0.75)
        print("tick")


async def main():
    loop = asyncio.get_running_loop()
    ticking = asyncio.create_task(tick())
    jobs = [asyncio.to_thread(work, "a", 2), loop.run_in_executor(None, work, "b", 1)]
    print(await asyncio.gather(*jobs))
    try:
        await loop.run_in_executor(None, work, "c", 3)
    except ValueError as error:
        print(repr(error))
    dropped = loop.run_in_executor(None, work, "d", 1)
    dropped.cancel()
    await ticking


asyncio.run(main())
