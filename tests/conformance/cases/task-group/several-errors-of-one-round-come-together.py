import asyncio


async def fails(kind):
    await asyncio.sleep(1)
    raise kind("failed")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(ValueError))
            group.create_task(fails(KeyError))
            group.create_task(fails(RuntimeError))
    except ExceptionGroup as error:
        print(repr(error.exceptions))


asyncio.run(main())
