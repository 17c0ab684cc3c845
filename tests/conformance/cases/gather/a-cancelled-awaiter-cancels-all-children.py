import asyncio


async def job(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print(name, repr(error))
        raise


async def gathers():
    await asyncio.gather(job("a"), job("b"))


async def main():
    task = asyncio.create_task(gathers())
    await asyncio.sleep(1)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main", repr(error))


asyncio.run(main())
