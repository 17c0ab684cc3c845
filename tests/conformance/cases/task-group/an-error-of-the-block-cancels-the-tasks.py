import asyncio


async def job():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print("job", repr(error))
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(job())
            await asyncio.sleep(1)
            raise ValueError("of the block")
    except ExceptionGroup as error:
        print(repr(error.exceptions))


asyncio.run(main())
