import asyncio


async def fails(error):
    raise error


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fails(ValueError("one")))
        group.create_task(fails(KeyError("two")))


asyncio.run(main())
