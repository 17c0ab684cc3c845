import asyncio


async def quick():
    print("quick")


async def slow():
    await asyncio.sleep(1)
    print("slow")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    async with asyncio.TaskGroup() as group:
        one = group.create_task(quick())
        two = group.create_task(slow())
        print(one.done(), two.done())


asyncio.run(main())
