import asyncio


async def job():
    asyncio.current_task().cancel("myself")
    print("still here")
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print(repr(error), asyncio.get_running_loop().time() == 0)
        raise


async def main():
    task = asyncio.create_task(job())
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
