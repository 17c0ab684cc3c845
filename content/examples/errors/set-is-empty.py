import asyncio

orders = []


async def cook(order):
    await asyncio.sleep(1)
    return order


async def main():
    tasks = [asyncio.create_task(cook(order)) for order in orders]
    done, pending = await asyncio.wait(tasks)
    print(len(done), "cooked")


asyncio.run(main())
