import asyncio


async def limited():
    async with asyncio.timeout(1):
        await asyncio.sleep(5)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(limited())
            group.create_task(asyncio.sleep(3))
    except ExceptionGroup as error:
        print(repr(error.exceptions))


asyncio.run(main())
