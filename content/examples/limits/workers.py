import asyncio

queue = asyncio.Queue()


async def worker(name):
    while True:
        job = await queue.get()
        await asyncio.sleep(1)
        print(name, "has done", job)
        queue.task_done()


async def main():
    ada = asyncio.create_task(worker("Ada"))
    grace = asyncio.create_task(worker("Grace"))
    for job in "abcde":
        queue.put_nowait(job)
    await queue.join()
    print("all is done")
    ada.cancel()
    grace.cancel()


if __name__ == "__main__":
    asyncio.run(main())
