import asyncio


async def job():
    try:
        await asyncio.sleep(5)
    finally:
        print("job leaves")


async def main():
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                group.create_task(job())
    except TimeoutError as error:
        print(repr(error), asyncio.current_task().cancelling())


asyncio.run(main())
