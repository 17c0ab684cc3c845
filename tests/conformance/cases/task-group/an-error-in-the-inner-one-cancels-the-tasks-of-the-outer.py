import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("inner")


async def waits():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("the outer one's task is cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(waits())
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fails())
    except ExceptionGroup as error:
        print(repr(error))


asyncio.run(main())
