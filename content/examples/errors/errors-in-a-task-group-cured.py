import asyncio


async def book(what):
    await asyncio.sleep(1)
    raise ValueError(f"no {what} is left")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(book("room"))
    except* ValueError as failed:
        for error in failed.exceptions:
            print("main handles", repr(error))


asyncio.run(main())
