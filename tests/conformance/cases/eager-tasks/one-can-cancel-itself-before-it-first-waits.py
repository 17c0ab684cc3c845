import asyncio


async def job():
    asyncio.current_task().cancel("myself")
    await asyncio.sleep(1)


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(job())
    print(task.done(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelled())


asyncio.run(main())
