import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("inner")


async def main():
    async with asyncio.TaskGroup() as outer:
        task = outer.create_task(asyncio.sleep(2, "unharmed"))
        try:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fails())
        except ExceptionGroup as error:
            print(error)
    print(task.result())


asyncio.run(main())
