import asyncio

lock = asyncio.Lock()


async def main():
    async with lock:
        print("working")
        await asyncio.sleep(1)
    print("locked:", lock.locked())


asyncio.run(main())
