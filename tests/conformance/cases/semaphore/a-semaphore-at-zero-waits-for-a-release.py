import asyncio


async def waits(semaphore):
    await semaphore.acquire()
    print("in")


async def main():
    semaphore = asyncio.Semaphore(0)
    waiting = asyncio.create_task(waits(semaphore))
    await asyncio.sleep(1)
    print(semaphore.locked(), waiting.done())
    semaphore.release()
    await waiting
    print(semaphore.locked())


asyncio.run(main())
