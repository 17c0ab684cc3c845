import asyncio

lock = asyncio.Lock()


async def main():
    async with lock:
        print("working")
        await asyncio.sleep(1)
        lock.release()


asyncio.run(main())
