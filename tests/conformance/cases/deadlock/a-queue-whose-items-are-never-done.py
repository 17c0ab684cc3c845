import asyncio

async def cook(queue):
    while True:
        order = await queue.get()
        if order == "oops":
            return
        await asyncio.sleep(0.05)
        queue.task_done()

async def main():
    queue = asyncio.Queue()
    for order in ["soup", "stew", "oops", "pie"]:
        queue.put_nowait(order)
    chef = asyncio.create_task(cook(queue))
    await queue.join()

try:
    asyncio.run(main())
except RuntimeError as error:
    print(error)
