import asyncio


async def limited():
    async with asyncio.timeout(5):
        await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(limited())
    await asyncio.sleep(1)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelled())


asyncio.run(main())
