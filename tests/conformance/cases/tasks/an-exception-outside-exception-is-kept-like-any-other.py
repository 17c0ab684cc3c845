import asyncio


class Special(BaseException):
    pass


async def job():
    raise Special("kept")


async def main():
    task = asyncio.create_task(job())
    await asyncio.wait([task])
    print(repr(task.exception()))
    try:
        await task
    except Special as error:
        print("caught", error)


asyncio.run(main())
