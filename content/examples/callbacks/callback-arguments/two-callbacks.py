import asyncio
from functools import partial


async def job1():
    print("job1开始")
    await asyncio.sleep(1)
    print("job1结束")

    return "job1任务结果"


async def job2():
    print("job2开始")

    return "job2任务结果"


def callback(future, num):
    print(f"回调参数{num}")
    print(f"回调任务: {future.result()}")


async def main():
    task1 = asyncio.shield(job1())
    task2 = asyncio.create_task(job2())

    task1.add_done_callback(partial(callback, num=1))
    task1.add_done_callback(partial(callback, num=2))

    res = await asyncio.gather(task1, task2, return_exceptions=True)

    print(res)


if __name__ == "__main__":
    asyncio.run(main())
