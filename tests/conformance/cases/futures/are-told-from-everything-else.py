import asyncio


async def job():
    pass


async def main():
    coroutine = job()
    task = asyncio.create_task(coroutine)
    future = asyncio.get_running_loop().create_future()
    print(asyncio.isfuture(future), asyncio.isfuture(task), asyncio.isfuture(coroutine), asyncio.isfuture(5))
    print(asyncio.iscoroutine(coroutine), asyncio.iscoroutine(task), asyncio.iscoroutine(job))
    await task


asyncio.run(main())
