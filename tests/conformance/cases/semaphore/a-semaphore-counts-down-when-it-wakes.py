import asyncio


async def waits(semaphore):
    await semaphore.acquire()
    print("acquired")


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    task = asyncio.create_task(waits(semaphore))
    await asyncio.sleep(0)
    semaphore.release()
    print(semaphore.locked())
    await task


asyncio.run(main())
