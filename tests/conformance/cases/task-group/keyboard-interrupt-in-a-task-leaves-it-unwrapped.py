import asyncio


async def interrupts():
    await asyncio.sleep(1)
    raise KeyboardInterrupt


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(interrupts())
            group.create_task(asyncio.sleep(5))
    except KeyboardInterrupt as error:
        print("in main", repr(error))
        raise


try:
    asyncio.run(main())
except KeyboardInterrupt as error:
    print("outside", repr(error))
