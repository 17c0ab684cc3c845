import asyncio


async def step(name, seconds):
    try:
        await asyncio.sleep(seconds)
        if name == "roof":
            raise ValueError("no tiles")
        print(name, "is built")
    except asyncio.CancelledError:
        print(name, "is given up")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(step("walls", 1))
            group.create_task(step("roof", 2))
            group.create_task(step("garden", 3))
            print("all have been told")
    except ExceptionGroup as error:
        print(repr(error))


asyncio.run(main())
