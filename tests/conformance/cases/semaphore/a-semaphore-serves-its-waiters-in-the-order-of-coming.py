import asyncio


async def job(semaphore, name):
    async with semaphore:
        print(name)


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    tasks = [asyncio.create_task(job(semaphore, name)) for name in "abc"]
    await asyncio.sleep(0)
    semaphore.release()
    await asyncio.create_task(job(semaphore, "late"))
    await asyncio.gather(*tasks)


asyncio.run(main())
