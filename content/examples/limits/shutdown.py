import asyncio

queue = asyncio.Queue()


async def worker(name):
    try:
        while True:
            job = await queue.get()
            await asyncio.sleep(1)
            print(name, "has done", job)
    except asyncio.QueueShutDown:
        print(name, "goes home")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(worker("Ada"))
        group.create_task(worker("Grace"))
        for job in "abc":
            await queue.put(job)
        queue.shutdown()
        print("no more jobs")


if __name__ == "__main__":
    asyncio.run(main())
