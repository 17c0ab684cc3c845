import asyncio


async def job(future):
    try:
        print(await future)
    except asyncio.CancelledError:
        print("cancelled")


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(job(future))
    await asyncio.sleep(0)
    future.set_result("lost")
    task.cancel()
    await task


asyncio.run(main())
