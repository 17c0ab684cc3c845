import asyncio


def callback(future):
    print("called")


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(callback)
    future.set_result(None)
    print(future.remove_done_callback(callback))
    await asyncio.sleep(0)


asyncio.run(main())
