import asyncio


async def job():
    return "done"


async def main():
    coroutine = job()
    task = asyncio.ensure_future(coroutine)
    print(isinstance(task, asyncio.Task), task.get_coro() is coroutine)
    print(asyncio.ensure_future(task) is task)
    future = asyncio.get_running_loop().create_future()
    print(asyncio.ensure_future(future) is future)
    print(await task)


asyncio.run(main())
