import asyncio


async def job():
    print("I am", asyncio.current_task().get_name())
    await asyncio.sleep(1)


async def main():
    first = asyncio.create_task(job(), name="first")
    second = asyncio.create_task(job(), name="second")
    await asyncio.sleep(0)
    names = [task.get_name() for task in asyncio.all_tasks()]
    print("not done:", sorted(names))
    await asyncio.wait([first, second])
    print("not done:", len(asyncio.all_tasks()))


asyncio.run(main())
