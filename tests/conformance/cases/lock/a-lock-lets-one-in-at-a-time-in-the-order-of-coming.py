import asyncio


async def job(lock, name):
    async with lock:
        print(name, "in")
        await asyncio.sleep(1)
        print(name, "out")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[job(lock, name) for name in "abc"])
    print(lock.locked(), asyncio.get_running_loop().time() == 3)


asyncio.run(main())
