import asyncio


async def job():
    print("inside", asyncio.current_task().get_name())
    await asyncio.sleep(0)


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(job(), name="eager")
    print("outside", asyncio.current_task().get_name())
    await task


asyncio.run(main())
