import asyncio
import time


def measure(loop):
    time.sleep(1)
    loop.call_soon_threadsafe(print, "measured:", 21)


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(measure, loop)


asyncio.run(main(), debug=True)
