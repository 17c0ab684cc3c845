import asyncio


async def work():
    for part in [1, 2, 3]:
        try:
            await asyncio.sleep(1)
            print("part", part, "is done")
        except asyncio.CancelledError:
            print("part", part, "is cancelled")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1.5)
    task.cancel()
    await task
    print("cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
