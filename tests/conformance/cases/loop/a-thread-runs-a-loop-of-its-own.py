import asyncio
import time


async def inner(name):
    print(name, "begins")
    await asyncio.sleep(1)
    print(await asyncio.to_thread(time.sleep, 1))
    return name


def work(name):
    time.sleep(0.5)
    return asyncio.run(inner(name))


async def main():
    loop = asyncio.get_running_loop()
    begin = loop.time()
    job = asyncio.create_task(asyncio.to_thread(work, "job"))
    await asyncio.sleep(1)
    print("meanwhile")
    print(await job)
    print(loop.time() - begin >= 2.5)


asyncio.run(main())
