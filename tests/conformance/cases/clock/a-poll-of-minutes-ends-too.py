import asyncio
import time

async def main():
    end = time.time() + 600
    polls = 0
    while time.time() < end:
        polls += 1
        await asyncio.sleep(0)
    print(polls)

asyncio.run(main())
