import asyncio


async def transfer(lock, name):
    async with lock:
        print(name, "counts the money")
        await asyncio.sleep(1)
        print(name, "is done")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(transfer(lock, "Ada"), transfer(lock, "Grace"))
    print("locked:", lock.locked())


asyncio.run(main())
