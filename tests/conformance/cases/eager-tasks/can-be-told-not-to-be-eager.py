import asyncio


async def job():
    print("runs")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(job(), eager_start=False)
    print("made", task.done())
    await task


asyncio.run(main())
