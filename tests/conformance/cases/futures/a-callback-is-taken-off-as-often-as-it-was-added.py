import asyncio


def one(future):
    print("one")


def two(future):
    print("two")


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(one)
    future.add_done_callback(two)
    future.add_done_callback(one)
    print(future.remove_done_callback(one), future.remove_done_callback(one))
    future.set_result(None)
    await asyncio.sleep(0)
    print(future.remove_done_callback(two))


asyncio.run(main())
