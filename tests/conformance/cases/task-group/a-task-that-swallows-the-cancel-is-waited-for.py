import asyncio


async def fails():
    raise ValueError("no")


async def stubborn():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("not yet")
    await asyncio.sleep(2)
    return "finished"


async def main():
    task = None
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(stubborn())
            await asyncio.sleep(0)
            group.create_task(fails())
    except ExceptionGroup as error:
        print(error, task.result())


asyncio.run(main())
