import asyncio


async def job():
    print("job runs")


def callback(future):
    print("the callback is called")


async def main():
    task = asyncio.create_task(job())
    task.add_done_callback(callback)
    print("main waits")
    await task
    print("main goes on")


if __name__ == "__main__":
    asyncio.run(main())
