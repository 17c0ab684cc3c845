import asyncio


async def child(group, depth):
    print("depth", depth)
    if depth < 3:
        group.create_task(child(group, depth + 1))
    await asyncio.sleep(1)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(child(group, 1))
    print(asyncio.get_running_loop().time() == 1)


asyncio.run(main())
