import asyncio
import time


async def blocks():
    time.sleep(3)
    print("blocked", asyncio.get_running_loop().time() == 3)


async def waits():
    await asyncio.sleep(1)
    print("woken late", asyncio.get_running_loop().time() == 3)


async def main():
    await asyncio.gather(waits(), blocks())


asyncio.run(main())
