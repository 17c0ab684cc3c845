import asyncio


async def grouped():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(5))
        try:
            await asyncio.sleep(3)
        except asyncio.CancelledError as error:
            print("block", repr(error))
            raise


async def main():
    task = asyncio.create_task(grouped())
    await asyncio.sleep(1)
    task.cancel("outside")
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
