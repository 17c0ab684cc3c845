import asyncio
import time

async def tick():
    for _ in range(3):
        await asyncio.sleep(0.5)
        print("tick", asyncio.get_running_loop().time())

async def main():
    ticking = asyncio.create_task(tick())
    await asyncio.sleep(0)
    end = time.monotonic() + 1
    while time.monotonic() < end:
        pass
    print("over", time.monotonic())
    await ticking

asyncio.run(main())
