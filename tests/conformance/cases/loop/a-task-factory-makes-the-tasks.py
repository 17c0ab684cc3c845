import asyncio


def factory(loop, coroutine, **options):
    print("makes a task", options.get("name"))
    return asyncio.Task(coroutine, loop=loop, **options)


async def job():
    print(asyncio.current_task().get_name())


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    await asyncio.create_task(job(), name="made")
    loop.set_task_factory(None)
    print(loop.get_task_factory())
    await asyncio.create_task(job(), name="plain")


asyncio.run(main())
