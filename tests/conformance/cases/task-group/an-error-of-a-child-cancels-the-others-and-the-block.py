import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("child")


async def waits(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print(name, repr(error))
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(waits("other"))
            group.create_task(fails())
            await waits("block")
    except ExceptionGroup as error:
        print(repr(error), asyncio.current_task().cancelling())


asyncio.run(main())
