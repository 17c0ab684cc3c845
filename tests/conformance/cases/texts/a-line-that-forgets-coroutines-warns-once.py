import asyncio


async def job():
    pass


async def job2():
    pass


async def main():
    for _ in range(3):
        job()
    for _ in range(2):
        job2()
    await asyncio.sleep(0)


asyncio.run(main())
