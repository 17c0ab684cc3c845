import asyncio


async def job(future):
    return await future


async def fails():
    raise ValueError("no")


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(job(future), name="T")
    print(task)
    await asyncio.sleep(0)
    print(task)
    task.add_done_callback(print)
    future.set_result("x" * 60)
    await task
    print(task)
    other = asyncio.create_task(asyncio.sleep(1))
    await asyncio.sleep(0)
    other.cancel()
    print(other)
    failing = asyncio.create_task(fails())
    await asyncio.wait([other, failing])
    print(other, failing)
    failing.exception()


asyncio.run(main())
