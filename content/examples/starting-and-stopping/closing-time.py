import asyncio
import os
import signal


async def take_orders(queue):
    number = 0
    while True:
        number += 1
        print("order", number)
        queue.put_nowait(number)
        await asyncio.sleep(1)


async def cook(queue):
    while True:
        number = await queue.get()
        await asyncio.sleep(1.5)
        print("dish", number)
        queue.task_done()


async def main():
    loop = asyncio.get_running_loop()
    closing = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, lambda: closing.set())
    loop.call_later(2.5, os.kill, os.getpid(), signal.SIGTERM)
    queue = asyncio.Queue()
    waiter = asyncio.create_task(take_orders(queue))
    kitchen = asyncio.create_task(cook(queue))
    await closing.wait()
    print("the door is closed")
    waiter.cancel()
    await queue.join()
    kitchen.cancel()
    await asyncio.wait([waiter, kitchen])
    print("the kitchen is closed")


if __name__ == "__main__":
    asyncio.run(main())
