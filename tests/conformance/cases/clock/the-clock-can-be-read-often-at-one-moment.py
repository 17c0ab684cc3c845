import asyncio
import time

async def work():
    begin = time.perf_counter()
    await asyncio.sleep(0)
    return (time.perf_counter() - begin) * 2 + 0.25

async def main():
    print(f"{sum(await asyncio.gather(*(work() for _ in range(2000)))):.3f}")
    await asyncio.sleep(1)
    print(f"{time.perf_counter():.3f}")

asyncio.run(main())
