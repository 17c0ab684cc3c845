import asyncio

lock = asyncio.Lock()
savings = 100


async def deposit(coins):
    global savings
    before = savings
    async with lock:
        await asyncio.sleep(0)
        savings = before + coins


async def ada():
    await deposit(10)


async def grace():
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await deposit(20)


async def main():
    await asyncio.gather(ada(), grace())
    print("savings:", savings)


if __name__ == "__main__":
    asyncio.run(main())
