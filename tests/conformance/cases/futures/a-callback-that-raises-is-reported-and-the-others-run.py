import asyncio


def fails(future):
    raise ValueError("in the callback")


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(fails)
    future.add_done_callback(lambda done: print("the other"))
    future.set_result("value")
    print(await future)
    await asyncio.sleep(0)


asyncio.run(main())
