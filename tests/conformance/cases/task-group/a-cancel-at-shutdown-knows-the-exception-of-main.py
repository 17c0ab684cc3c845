import asyncio


async def child():
    return "child"


async def job():
    async with asyncio.TaskGroup() as group:
        group.create_task(child())


async def main():
    gathered.append(asyncio.gather(job()))
    for next in asyncio.as_completed([asyncio.sleep(1)], timeout=0):
        await next


gathered = []
asyncio.run(main())
