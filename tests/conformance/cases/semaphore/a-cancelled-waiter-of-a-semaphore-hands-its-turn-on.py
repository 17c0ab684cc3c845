import asyncio


async def job(semaphore, name):
    await semaphore.acquire()
    print(name, "in")


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    one = asyncio.create_task(job(semaphore, "one"))
    two = asyncio.create_task(job(semaphore, "two"))
    await asyncio.sleep(0)
    semaphore.release()
    one.cancel()
    await asyncio.wait([one, two])
    print(one.cancelled(), two.cancelled(), semaphore.locked())


asyncio.run(main())
