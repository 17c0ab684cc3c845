import asyncio


async def main():
    semaphore = asyncio.Semaphore(0)
    semaphore.release()
    semaphore.release()
    print(await semaphore.acquire(), await semaphore.acquire(), semaphore.locked())


asyncio.run(main())
