import asyncio


async def job():
    print("job runs")
    await asyncio.sleep(0)
    print("job ends")


async def main():
    work = job()
    print("job was called")
    await work
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
