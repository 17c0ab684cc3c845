import asyncio


async def main():
    async with asyncio.TaskGroup() as group:
        slow = group.create_task(asyncio.sleep(5))
        quick = group.create_task(asyncio.sleep(1, "quick"))
        await asyncio.sleep(0)
        slow.cancel()
    print(slow.cancelled(), quick.result(), asyncio.get_running_loop().time() == 1)


asyncio.run(main())
