import asyncio


async def job(seconds):
    await asyncio.sleep(seconds)
    print("after", seconds)
    return seconds


async def main():
    print(await asyncio.gather(job(3), job(1), job(2)))


asyncio.run(main())
