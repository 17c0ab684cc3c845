import asyncio


async def job():
    raise StopIteration("ends")


async def main():
    try:
        await asyncio.create_task(job())
    except RuntimeError as error:
        print(repr(error), repr(error.__cause__))


asyncio.run(main())
