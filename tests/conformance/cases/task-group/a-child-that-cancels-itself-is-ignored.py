import asyncio


async def quits():
    asyncio.current_task().cancel()
    await asyncio.sleep(1)


async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(quits())
        group.create_task(asyncio.sleep(2))
    print(task.cancelled())


asyncio.run(main())
