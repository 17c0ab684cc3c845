import asyncio
import time


async def slow():
    time.sleep(0.25)


async def main():
    await asyncio.create_task(slow())


asyncio.run(main(), debug=True)
