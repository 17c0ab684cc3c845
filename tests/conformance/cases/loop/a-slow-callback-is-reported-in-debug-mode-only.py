import asyncio
import time


def slow():
    time.sleep(0.25)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.slow_callback_duration)
    loop.call_soon(slow)
    await asyncio.sleep(0)
    loop.set_debug(True)
    loop.slow_callback_duration = 0.5
    loop.call_soon(slow)
    await asyncio.sleep(0)
    print("nothing was reported")


asyncio.run(main())
