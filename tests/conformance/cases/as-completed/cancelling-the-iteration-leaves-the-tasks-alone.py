import asyncio


async def iterates(tasks):
    async for task in asyncio.as_completed(tasks):
        print(await task)


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(seconds, seconds)) for seconds in [1, 3]]
    iteration = asyncio.create_task(iterates(tasks))
    await asyncio.sleep(2)
    iteration.cancel()
    await asyncio.wait([iteration])
    print(iteration.cancelled(), await tasks[1])


asyncio.run(main())
