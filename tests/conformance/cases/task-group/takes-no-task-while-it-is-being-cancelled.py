import asyncio


async def fails():
    raise ValueError("no")


async def late():
    print("never")


async def waits(group):
    try:
        await asyncio.sleep(5)
    finally:
        try:
            group.create_task(late())
        except RuntimeError as error:
            print(error)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(waits(group))
            await asyncio.sleep(0)
            group.create_task(fails())
    except ExceptionGroup as error:
        print(error)


asyncio.run(main())
