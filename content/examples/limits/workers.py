import asyncio

queue = asyncio.Queue()


async def worker(name):
    while True:
        job = await queue.get()
        await asyncio.sleep(1)
        print(name, "has done", job)
        queue.task_done()


async def main():
    workers = [asyncio.create_task(worker(name)) for name in ["Ada", "Grace"]]
    for job in ["a", "b", "c", "d", "e"]:
        queue.put_nowait(job)
    await queue.join()
    print("all is done")
    for task in workers:
        task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
