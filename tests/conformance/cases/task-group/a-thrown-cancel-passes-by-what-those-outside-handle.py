import asyncio


async def job():
    raise KeyboardInterrupt("in the job")


async def first():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(0))
        group.create_task(job())


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(first())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(0))
            group.create_task(job())
    except BaseException as error:
        print(repr(error), repr(error.__context__))
        raise


asyncio.run(main())
