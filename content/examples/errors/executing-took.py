import asyncio
import time


async def compress():
    time.sleep(0.5)


async def main():
    task = asyncio.create_task(compress())
    asyncio.get_running_loop().set_debug(True)
    await task


asyncio.run(main())
