import asyncio
import time


async def other():
    print("the other task runs")


async def main():
    task = asyncio.create_task(other())
    begin = time.perf_counter()
    time.sleep(1)
    print(f"{time.perf_counter() - begin:.1f} s, and nobody else could run")
    await asyncio.sleep(1)
    print(f"{time.perf_counter() - begin:.1f} s")
    await task


asyncio.run(main())
