import asyncio


async def waits():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("the task is cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(waits())
        await asyncio.sleep(1)
        raise SystemExit(3)


try:
    asyncio.run(main())
except SystemExit as error:
    print(repr(error))
