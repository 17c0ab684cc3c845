import asyncio


async def ticks():
    try:
        while True:
            await asyncio.sleep(1)
            yield "tick"
    except asyncio.CancelledError as error:
        print("inside", repr(error))
        raise


async def listens():
    async for tick in ticks():
        print(tick)


async def main():
    task = asyncio.create_task(listens())
    await asyncio.sleep(2.5)
    task.cancel("enough")
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
