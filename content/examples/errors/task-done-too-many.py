import asyncio

orders = asyncio.Queue()


async def cook():
    try:
        async with asyncio.timeout(1):
            print("cooks", await orders.get())
    except TimeoutError:
        print("nothing to cook")
    finally:
        orders.task_done()


asyncio.run(cook())
