import asyncio


async def job():
    raise asyncio.CancelledError("at once")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(job())
    print(task.done(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
