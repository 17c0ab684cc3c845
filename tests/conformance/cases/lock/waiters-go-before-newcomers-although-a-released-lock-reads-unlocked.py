import asyncio


async def waits(lock, name):
    async with lock:
        print(name)


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    first = asyncio.create_task(waits(lock, "first"))
    await asyncio.sleep(0)
    lock.release()
    print(lock.locked())
    await waits(lock, "newcomer")
    await first


asyncio.run(main())
