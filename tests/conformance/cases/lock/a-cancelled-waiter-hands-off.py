import asyncio


async def waits(lock, name):
    async with lock:
        print(name)


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    one = asyncio.create_task(waits(lock, "one"))
    two = asyncio.create_task(waits(lock, "two"))
    await asyncio.sleep(0)
    lock.release()
    one.cancel()
    await asyncio.wait([one, two])
    print(one.cancelled(), lock.locked())


asyncio.run(main())
