import asyncio


async def job1():
    print("job1开始")
    await asyncio.sleep(1)
    print("job1结束")

    return "job1任务结果"


async def job2():
    print("job2开始")

    return "job2任务结果"


def callback(future):
    print(f"回调任务: {future.result()}")


async def main():
    task1 = asyncio.shield(job1())
    task2 = asyncio.create_task(job2())

    res = await asyncio.gather(task1, task2, return_exceptions=True)
    task1.add_done_callback(callback)

    print(res)


if __name__ == "__main__":
    asyncio.run(main())
