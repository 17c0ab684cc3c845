import asyncio


async def job(name):
    print(f"{name} begins")
    await asyncio.sleep(1)
    print(f"{name} ends")


async def main():
    task = asyncio.create_task(job("A"))
    print("A is a task")
    await job("B")
    await task
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
