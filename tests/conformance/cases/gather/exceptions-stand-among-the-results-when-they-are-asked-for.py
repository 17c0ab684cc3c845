import asyncio


async def job(seconds, fails):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(seconds)
    return seconds


async def main():
    print(await asyncio.gather(job(2, True), job(1, False), job(3, True), return_exceptions=True))


asyncio.run(main())
