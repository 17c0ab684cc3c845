import asyncio


async def fails(error):
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails(ValueError("a")))
            group.create_task(fails(KeyError("b")))
            group.create_task(fails(ValueError("c")))
    except ExceptionGroup as error:
        values, others = error.split(ValueError)
        print(repr(values.exceptions), repr(others.exceptions))


asyncio.run(main())
