import asyncio


async def takes_turns(lock, name):
    for turn in range(2):
        await lock.acquire()
        print(name, turn)
        lock.release()


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(takes_turns(lock, name)) for name in "ab"]
    await asyncio.sleep(0)
    lock.release()
    await asyncio.gather(*tasks)


asyncio.run(main())
