import asyncio


async def job(value):
    return value


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    loop.call_soon(print, "a round has passed")
    print(await asyncio.gather(job(1), job(2), job(3)))
    await asyncio.sleep(0)


asyncio.run(main())
