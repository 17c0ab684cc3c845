import asyncio
import time

async def poll(now):
    end = now() + 1
    polls = 0
    while now() < end:
        polls += 1
        await asyncio.sleep(0)
    print(polls, f"{asyncio.get_running_loop().time():.3f}")

async def main():
    for now in time.time, time.monotonic, time.perf_counter:
        await poll(now)
        await asyncio.sleep(0.5)

asyncio.run(main())
