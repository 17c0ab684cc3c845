import asyncio


async def job():
    await asyncio.sleep(2)
    print("the child ends")


async def main():
    task = asyncio.create_task(job())
    gathering = asyncio.gather(asyncio.shield(task), asyncio.sleep(5))
    await asyncio.sleep(1)
    gathering.cancel()
    try:
        await gathering
    except asyncio.CancelledError as error:
        print(repr(error))
    await task


asyncio.run(main())
