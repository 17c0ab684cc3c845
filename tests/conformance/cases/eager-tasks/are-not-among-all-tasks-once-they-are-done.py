import asyncio


async def quick():
    return 1


async def slow():
    await asyncio.sleep(1)


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    quick_task = asyncio.create_task(quick())
    slow_task = asyncio.create_task(slow())
    print(quick_task in asyncio.all_tasks(), slow_task in asyncio.all_tasks())
    await slow_task


asyncio.run(main())
