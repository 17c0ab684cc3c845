import asyncio


async def worker(queue):
    while True:
        seconds = await queue.get()
        await asyncio.sleep(seconds)
        print("done with", seconds)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for seconds in [1, 3, 2]:
        queue.put_nowait(seconds)
    workers = [asyncio.create_task(worker(queue)) for _ in range(2)]
    await queue.join()
    print("all done", asyncio.get_running_loop().time() == 3)
    for task in workers:
        task.cancel()


asyncio.run(main())
