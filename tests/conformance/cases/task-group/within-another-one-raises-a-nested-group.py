import asyncio


async def fails(name):
    raise ValueError(name)


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(fails("outer"))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fails("inner"))
    except ExceptionGroup as error:
        print(repr(error.exceptions))


asyncio.run(main())
