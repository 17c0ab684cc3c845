import asyncio

lock = asyncio.Lock()
opened = asyncio.Event()


async def first():
    await lock.acquire()
    print("first holds the lock")
    await opened.wait()
    lock.release()


async def second():
    await lock.acquire()
    print("second holds the lock")
    await opened.wait()
    lock.release()


async def main():
    one = asyncio.create_task(first())
    other = asyncio.create_task(second())
    await asyncio.sleep(1)
    opened.set()
    await opened.wait()
    await asyncio.gather(one, other)


if __name__ == "__main__":
    asyncio.run(main())
