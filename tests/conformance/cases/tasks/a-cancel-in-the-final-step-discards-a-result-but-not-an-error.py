import asyncio


async def returns():
    asyncio.current_task().cancel()
    return "lost"


async def raises():
    asyncio.current_task().cancel()
    raise ValueError("kept")


async def main():
    for job in [returns, raises]:
        task = asyncio.create_task(job())
        await asyncio.wait([task])
        print(task.cancelled(), task)


asyncio.run(main())
