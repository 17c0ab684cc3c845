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
    inner = asyncio.create_task(job1())
    task1 = asyncio.shield(inner)
    task2 = asyncio.create_task(job2())

    await asyncio.sleep(0.5)
    inner.cancel()
    res = await asyncio.gather(task1, task2, return_exceptions=True)
    print(res)

    print(await inner)


if __name__ == "__main__":
    asyncio.run(main())
