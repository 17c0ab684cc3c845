import asyncio


async def tidy(future):
    try:
        await future
    finally:
        await asyncio.sleep(1)


async def job(future):
    await tidy(future)


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("shared"))
    async with asyncio.TaskGroup() as group:
        group.create_task(job(future))
        group.create_task(job(future))


asyncio.run(main())
