import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(3600))
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("woken", asyncio.get_running_loop().time() == 1)


asyncio.run(main())
