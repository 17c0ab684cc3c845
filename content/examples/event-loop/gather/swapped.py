import asyncio


async def job1():
    print("job1开始")
    await asyncio.sleep(1)
    print("job1结束")


async def job2():
    print("job2开始")


async def main():
    await asyncio.gather(job2(), job1())


if __name__ == "__main__":
    asyncio.run(main())
