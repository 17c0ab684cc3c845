import asyncio


async def job(semaphore, name):
    async with semaphore:
        print(name, "in")
        await asyncio.sleep(1)


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(job(semaphore, name)) for name in "abc"]
    await asyncio.sleep(0)
    semaphore.release()
    semaphore.release()
    await asyncio.gather(*tasks)
    print(asyncio.get_running_loop().time() == 2)


asyncio.run(main())
