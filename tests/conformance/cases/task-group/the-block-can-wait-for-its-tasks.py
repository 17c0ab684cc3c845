import asyncio


async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(asyncio.sleep(1, "value"))
        print(await task)
        group.create_task(asyncio.sleep(1))
    print(asyncio.get_running_loop().time() == 2)


asyncio.run(main())
