import asyncio


async def job():
    pass


async def main():
    coroutine = job()
    task = asyncio.create_task(coroutine)
    print(task.get_coro() is coroutine, task.get_loop() is asyncio.get_running_loop())
    await task
    print(task.get_coro() is coroutine)


asyncio.run(main())
