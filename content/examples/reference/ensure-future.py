import asyncio


async def job():
    return "done"


async def main():
    coroutine = job()
    print(asyncio.iscoroutine(coroutine), asyncio.isfuture(coroutine))
    task = asyncio.ensure_future(coroutine)
    print(asyncio.iscoroutine(task), asyncio.isfuture(task))
    print(asyncio.ensure_future(task) is task)
    print(await task)


asyncio.run(main())
