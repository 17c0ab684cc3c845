import asyncio


class Special(BaseException):
    pass


async def fails():
    raise Special("special")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
    except BaseExceptionGroup as error:
        print(isinstance(error, ExceptionGroup), repr(error))


asyncio.run(main())
