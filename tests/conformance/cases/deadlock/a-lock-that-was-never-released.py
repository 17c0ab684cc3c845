import asyncio

async def forget(lock):
    await lock.acquire()

async def main():
    lock = asyncio.Lock()
    await asyncio.create_task(forget(lock), name="forgetful")
    async with lock:
        print("not reached")

asyncio.run(main())
