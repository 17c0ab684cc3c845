import asyncio


async def job(seconds):
    await asyncio.sleep(seconds)
    print("after", seconds)
    return seconds


async def main():
    async with asyncio.TaskGroup() as group:
        slow = group.create_task(job(2))
        quick = group.create_task(job(1))
        print("the block ends")
    print(slow.result(), quick.result())


asyncio.run(main())
