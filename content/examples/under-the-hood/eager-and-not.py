import asyncio


async def job(name):
    print(name, "begins")
    await asyncio.sleep(0)
    print(name, "ends")


async def main():
    loop = asyncio.get_running_loop()
    late = asyncio.create_task(job("late"))
    loop.set_task_factory(asyncio.eager_task_factory)
    eager = asyncio.create_task(job("eager"))
    print("main waits")
    await late
    await eager
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
