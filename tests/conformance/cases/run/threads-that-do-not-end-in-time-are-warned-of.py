import asyncio
import time


async def main():
    asyncio.get_running_loop().run_in_executor(None, time.sleep, 400)


asyncio.run(main())
print(round(time.monotonic()))
