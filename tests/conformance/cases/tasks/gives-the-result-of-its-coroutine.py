import asyncio


async def double(number):
    return number * 2


async def main():
    task = asyncio.create_task(double(21))
    print(task.done(), task.cancelled())
    print(await task, task.result(), task.exception())
    print(task.done(), task.cancelled())


asyncio.run(main())
