import asyncio


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    waiting = asyncio.create_task(semaphore.acquire())
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.wait([waiting])
    semaphore.release()
    print(await semaphore.acquire(), semaphore.locked())


asyncio.run(main())
