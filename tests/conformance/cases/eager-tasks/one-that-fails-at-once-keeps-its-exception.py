import asyncio


async def fails():
    raise ValueError("at once")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(fails())
    print(task.done(), repr(task.exception()))
    try:
        await task
    except ValueError as error:
        print(repr(error))


asyncio.run(main())
