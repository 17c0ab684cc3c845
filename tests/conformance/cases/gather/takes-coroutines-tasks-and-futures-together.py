import asyncio


async def job(name):
    await asyncio.sleep(1)
    return name


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(2, lambda: future.set_result("future"))
    task = asyncio.create_task(job("task"))
    print(await asyncio.gather(job("coroutine"), task, future))


asyncio.run(main())
