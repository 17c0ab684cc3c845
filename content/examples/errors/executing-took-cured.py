import asyncio
import time


def compress():
    time.sleep(0.5)


async def main():
    asyncio.get_running_loop().set_debug(True)
    await asyncio.to_thread(compress)
    print("compressed")


asyncio.run(main())
