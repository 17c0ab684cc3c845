import asyncio


async def job():
    print("begins")
    await asyncio.sleep(1)
    print("goes on")
    return "value"


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(job())
    print("made", task.done())
    print(await task)


asyncio.run(main())
