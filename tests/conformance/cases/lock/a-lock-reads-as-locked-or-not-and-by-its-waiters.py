import asyncio


async def main():
    lock = asyncio.Lock()
    print(lock)
    await lock.acquire()
    print(lock)
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(lock)
    lock.release()
    await waiting


asyncio.run(main())
