import asyncio


async def nothing():
    return 1


async def job():
    asyncio.current_task().cancel()
    print("coroutine", await nothing())
    future = asyncio.get_running_loop().create_future()
    future.set_result(2)
    print("future", await future)
    await asyncio.sleep(0)
    print("never")


async def main():
    task = asyncio.create_task(job())
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
