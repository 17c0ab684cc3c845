import asyncio


async def waits(future, name):
    print(name, await future)


async def main():
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(waits(future, name)) for name in "abc"]
    await asyncio.sleep(1)
    future.set_result("value")
    await asyncio.gather(*tasks)


asyncio.run(main())
