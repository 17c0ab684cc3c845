# A bounded queue: when the consumers are behind, `put` makes the producer wait.
import asyncio


async def take_orders(orders, count):
    for number in range(1, count + 1):
        await asyncio.sleep(0.1)
        await orders.put(number)
        print(f"order {number} is on the list, {orders.qsize()} waiting")
    orders.shutdown()
    print("the door is closed")


async def cook(orders, name):
    cooked = []
    try:
        while True:
            number = await orders.get()
            await asyncio.sleep(0.5)
            cooked.append(number)
            print(f"{name} has cooked order {number}")
    except asyncio.QueueShutDown:
        return cooked


async def main():
    orders = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as kitchen:
        kitchen.create_task(take_orders(orders, 7))
        ada = kitchen.create_task(cook(orders, "Ada"))
        grace = kitchen.create_task(cook(orders, "Grace"))
    print("Ada:", ada.result(), "Grace:", grace.result())


asyncio.run(main())
