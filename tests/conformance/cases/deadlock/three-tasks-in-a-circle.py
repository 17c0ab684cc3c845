import asyncio

async def dine(left, right):
    async with left:
        await asyncio.sleep(1)
        async with right:
            print("not reached")

async def main():
    forks = [asyncio.Lock() for _ in range(3)]
    for place in range(3):
        asyncio.create_task(dine(forks[place], forks[(place + 1) % 3]), name=f"T{place}")
    await asyncio.sleep(2)
    await asyncio.Event().wait()

asyncio.run(main())
