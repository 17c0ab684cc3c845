import asyncio


async def job1():
    try:
        print("job1 begins")
        await asyncio.sleep(1)
        print("job1 ends")
    finally:
        print("job1 cleans up")


async def job2():
    await asyncio.sleep(1)
    print("job2 ends")


async def main():
    task1 = asyncio.create_task(job1())
    task2 = asyncio.create_task(job2())
    await asyncio.sleep(0.5)
    task1.cancel()
    print("main has asked")
    await asyncio.gather(task1, task2, return_exceptions=True)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
