import asyncio


async def job():
    print("the task runs")


async def main():
    quick = asyncio.create_task(job())
    slow = asyncio.create_task(asyncio.sleep(1))
    done, pending = await asyncio.wait([quick, slow], timeout=0)
    print(quick in done, slow in pending)
    await slow


asyncio.run(main())
