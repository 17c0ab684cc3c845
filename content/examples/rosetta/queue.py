import asyncio


async def order(jobs):
    for job in [1, 2, 3]:
        await jobs.put(job)
        print("ordered", job)
    jobs.shutdown()


async def main():
    jobs = asyncio.Queue(maxsize=1)
    ordering = asyncio.create_task(order(jobs))
    try:
        while True:
            job = await jobs.get()
            await asyncio.sleep(1)
            print("done", job)
    except asyncio.QueueShutDown:
        print("no more jobs")
    await ordering


if __name__ == "__main__":
    asyncio.run(main())
