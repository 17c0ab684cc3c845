import asyncio
import time

async def main():
    begin = time.perf_counter()
    for _ in range(3000):
        await asyncio.sleep(0)
    print(f"{time.perf_counter() - begin:.3f}")

asyncio.run(main())
