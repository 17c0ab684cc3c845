import asyncio

orders = asyncio.Queue()


async def cook():
    try:
        async with asyncio.timeout(1):
            order = await orders.get()
    except TimeoutError:
        print("nothing to cook")
    else:
        print("cooks", order)
        orders.task_done()


asyncio.run(cook())
