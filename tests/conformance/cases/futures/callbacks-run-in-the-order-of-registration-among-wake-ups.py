import asyncio


async def job(future):
    print("woken", await future)


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda future: print("first", asyncio.current_task()))
    task = asyncio.create_task(job(future))
    await asyncio.sleep(0)
    future.add_done_callback(lambda future: print("last"))
    future.set_result("value")
    print("set")
    await task


asyncio.run(main())
