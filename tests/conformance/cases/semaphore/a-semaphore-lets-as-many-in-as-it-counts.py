import asyncio


async def job(semaphore, name):
    async with semaphore:
        print(name, "in")
        await asyncio.sleep(1)
        print(name, "out")


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*[job(semaphore, name) for name in "abcde"])
    print(asyncio.get_running_loop().time() == 3)


asyncio.run(main())
