import asyncio


async def job1():
    print("job1开始")
    await asyncio.sleep(1)
    print("job1结束")


async def job2():
    print("job2开始")


async def create_task():
    task1 = asyncio.create_task(job1())
    task2 = asyncio.create_task(job2())
    await task2


if __name__ == "__main__":
    asyncio.run(create_task())
