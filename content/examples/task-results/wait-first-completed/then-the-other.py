import asyncio


async def job1():
    print("job1开始")
    await asyncio.sleep(1)
    print("job1结束")

    return "job1任务结果"


async def job2():
    print("job2开始")

    return "job2任务结果"


async def main():
    task1 = asyncio.create_task(job1())
    task2 = asyncio.create_task(job2())

    done, pending = await asyncio.wait([task1, task2], return_when=asyncio.FIRST_COMPLETED)
    print("done:", done)
    print("pending:", pending)
    print(await task1)


if __name__ == "__main__":
    asyncio.run(main())
