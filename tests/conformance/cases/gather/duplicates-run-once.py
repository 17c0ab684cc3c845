import asyncio


async def job():
    print("once")
    return "result"


async def main():
    task = job()
    print(await asyncio.gather(task, task, task))


asyncio.run(main())
