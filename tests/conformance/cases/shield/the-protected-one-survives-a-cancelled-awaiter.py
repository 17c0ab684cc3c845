import asyncio


async def job():
    await asyncio.sleep(2)
    print("the job ends")
    return "value"


async def waits(task):
    await asyncio.shield(task)


async def main():
    task = asyncio.create_task(job())
    waiting = asyncio.create_task(waits(task))
    await asyncio.sleep(1)
    waiting.cancel("enough")
    try:
        await waiting
    except asyncio.CancelledError as error:
        print(repr(error), task.done())
    print(await task)


asyncio.run(main())
