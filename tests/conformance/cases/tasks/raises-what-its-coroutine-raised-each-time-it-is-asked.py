import asyncio


async def fails():
    raise ValueError("no")


async def main():
    task = asyncio.create_task(fails())
    for _ in range(2):
        try:
            await task
        except ValueError as error:
            print(repr(error), error is task.exception())
    try:
        task.result()
    except ValueError as error:
        print(error)


asyncio.run(main())
