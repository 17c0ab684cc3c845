import asyncio


async def job(name):
    print(f"{name} runs")


def callback(future):
    print("the callback is called")


async def main():
    first = asyncio.create_task(job("first"))
    await first
    second = asyncio.create_task(job("second"))
    first.add_done_callback(callback)
    print("main waits again")
    await second
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
