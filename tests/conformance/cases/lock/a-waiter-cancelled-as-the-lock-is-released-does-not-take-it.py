import asyncio


async def waits(lock, name):
    await lock.acquire()
    print(name, "holds it")


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    first = asyncio.create_task(waits(lock, "first"))
    second = asyncio.create_task(waits(lock, "second"))
    await asyncio.sleep(0)
    first.cancel()
    lock.release()
    await asyncio.wait([first, second])
    print(first.cancelled(), second.done(), lock.locked())


asyncio.run(main())
