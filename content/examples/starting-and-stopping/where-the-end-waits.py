import asyncio

queue = asyncio.Queue()


async def wash():
    print("the pan is clean")


async def cook():
    try:
        while True:
            dish = await queue.get()
            print("cooks", dish)
            queue.task_done()
    finally:
        await wash()


async def main():
    cooking = asyncio.create_task(cook())
    await queue.put("soup")
    await queue.join()
    cooking.cancel()
    await asyncio.wait([cooking])
    print("the kitchen is closed")


if __name__ == "__main__":
    asyncio.run(main())
