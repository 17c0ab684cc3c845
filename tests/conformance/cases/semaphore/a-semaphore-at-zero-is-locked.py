import asyncio


async def main():
    semaphore = asyncio.Semaphore(2)
    for _ in range(2):
        print(await semaphore.acquire(), semaphore.locked())
    semaphore.release()
    print(semaphore.locked())


asyncio.run(main())
