import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result("value")
    future.add_done_callback(lambda future: print(future.result()))
    print("not yet")
    await asyncio.sleep(0)


asyncio.run(main())
