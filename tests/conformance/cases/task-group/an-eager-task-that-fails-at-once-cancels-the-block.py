import asyncio


async def fails():
    raise ValueError("at once")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            print("still here")
            await asyncio.sleep(1)
            print("never")
    except ExceptionGroup as error:
        print(repr(error.exceptions))


asyncio.run(main())
