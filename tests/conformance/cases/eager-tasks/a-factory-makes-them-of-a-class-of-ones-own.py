import asyncio


class Named(asyncio.Task):
    pass


async def job():
    print(type(asyncio.current_task()).__name__)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.create_eager_task_factory(Named))
    task = asyncio.create_task(job())
    print(task.done())


asyncio.run(main())
