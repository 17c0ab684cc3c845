import asyncio


async def main():
    semaphore = asyncio.Semaphore(1)
    print(semaphore)
    await semaphore.acquire()
    print(semaphore)
    waiting = asyncio.create_task(semaphore.acquire())
    await asyncio.sleep(0)
    print(semaphore)
    semaphore.release()
    await waiting


asyncio.run(main())
