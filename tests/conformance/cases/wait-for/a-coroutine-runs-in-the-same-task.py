import asyncio


async def job():
    print(asyncio.current_task().get_name())
    await asyncio.sleep(0)


async def main():
    print(asyncio.current_task().get_name())
    await asyncio.wait_for(job(), 1)


asyncio.run(main())
