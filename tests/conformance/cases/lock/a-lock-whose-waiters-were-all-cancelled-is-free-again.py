import asyncio


async def waits(lock):
    await lock.acquire()
    print("never")


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(waits(lock)) for _ in range(2)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    lock.release()
    print(lock.locked(), await lock.acquire())


asyncio.run(main())
