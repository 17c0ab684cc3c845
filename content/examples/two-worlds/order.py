import asyncio


async def deliver(item):
    await asyncio.sleep(1)
    return item + " is served"


def order(item):
    task = asyncio.create_task(deliver(item))
    print(item, "is ordered, done:", task.done())
    return task


async def main():
    tea = order("tea")
    cake = order("cake")
    print(await tea)
    print(await cake)


if __name__ == "__main__":
    asyncio.run(main())
