import asyncio


async def work(queue, count):
    for _ in range(count):
        await queue.get()


async def hold(queue):
    await queue.get()
    await asyncio.Event().wait()


async def crew(queue, *counts):
    for number, count in enumerate(counts):
        asyncio.create_task(work(queue, count), name=f"w{number + 1}")
    await queue.join()


async def partly(queue):
    asyncio.create_task(hold(queue), name="w1")
    asyncio.create_task(work(queue, 1), name="w2")
    await queue.join()


async def others(queue):
    await asyncio.create_task(work(queue, 2), name="w1")
    await asyncio.create_task(work(queue, 1), name="w2")
    queue.task_done()
    queue.task_done()
    await queue.join()


async def lost(queue):
    await asyncio.create_task(work(queue, 1), name="w1")
    queue.shutdown(immediate=True)
    await queue.join()


async def callback(queue):
    asyncio.get_running_loop().call_soon(lambda: queue.get_nowait())
    await asyncio.create_task(work(queue, 1), name="w1")
    await queue.join()


def try_with(items, main, *args):
    queue = asyncio.Queue()
    for item in range(items):
        queue.put_nowait(item)
    try:
        asyncio.run(main(queue, *args))
    except RuntimeError as error:
        print(error)


try_with(3, crew, 2, 1)
try_with(1, crew, 1)
try_with(4, crew, 2, 1)
try_with(3, crew, 1)
try_with(6, crew, 1, 1, 1, 1, 1, 1)
try_with(3, partly)
try_with(3, others)
try_with(3, lost)
try_with(2, callback)
