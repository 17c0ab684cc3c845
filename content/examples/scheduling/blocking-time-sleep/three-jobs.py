import asyncio
import time


async def job1():
    print("job1开始")
    time.sleep(1)
    print("job1结束")


async def job2():
    print("job2开始")
    await asyncio.sleep(0.5)
    print("job2结束")


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(job1(), job1(), job1(), job2())
    print(f"{loop.time() - start:.2f} s")


if __name__ == "__main__":
    asyncio.run(main())
