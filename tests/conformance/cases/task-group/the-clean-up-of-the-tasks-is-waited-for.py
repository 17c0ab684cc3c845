import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("no")


async def tidy():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(2)
        print("tidy")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            group.create_task(tidy())
    except ExceptionGroup as error:
        print(error, asyncio.get_running_loop().time() == 3)


asyncio.run(main())
