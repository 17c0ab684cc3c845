import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("first")


async def stumbles():
    try:
        await asyncio.sleep(5)
    finally:
        raise KeyError("clean up")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            group.create_task(stumbles())
    except ExceptionGroup as error:
        print(error)
        print(repr(error.exceptions))


asyncio.run(main())
