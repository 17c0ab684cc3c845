import asyncio


async def main():
    slow = asyncio.create_task(asyncio.sleep(2), name="slow")
    quick = asyncio.create_task(asyncio.sleep(1), name="quick")
    print(sorted([task.get_name() for task in asyncio.all_tasks()]))
    await quick
    print(sorted([task.get_name() for task in asyncio.all_tasks()]))
    print(slow in asyncio.all_tasks(), quick in asyncio.all_tasks())
    slow.cancel()
    print(slow in asyncio.all_tasks())
    await asyncio.sleep(0)
    print(slow in asyncio.all_tasks())


asyncio.run(main())
