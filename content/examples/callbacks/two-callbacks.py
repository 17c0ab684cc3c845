import asyncio


async def job():
    print("job runs")


async def other():
    print("other begins")
    await asyncio.sleep(0)
    print("other ends")


def first(future):
    print("the first callback")


def second(future):
    print("the second callback")


async def main():
    task = asyncio.create_task(job())
    rest = asyncio.create_task(other())
    task.add_done_callback(first)
    await task
    task.add_done_callback(second)
    await rest
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
