import asyncio

queue = asyncio.Queue(1)


async def cook():
    await queue.put("soup")
    await queue.put("fish")


async def waiter():
    first = await queue.get()
    second = await queue.get()
    print(first, second)
    queue.task_done()
    queue.task_done()


async def main():
    cooking = asyncio.create_task(cook())
    serving = asyncio.create_task(waiter())
    await queue.join()
    await cooking
    await serving
    await queue.join()


if __name__ == "__main__":
    asyncio.run(main())
