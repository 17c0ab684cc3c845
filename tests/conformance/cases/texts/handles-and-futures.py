import asyncio


def callback(*args):
    pass


async def main():
    loop = asyncio.get_running_loop()
    handle = loop.call_soon(callback)
    timer = loop.call_at(1.5, callback)
    print(handle, timer)
    timer.cancel()
    print(timer)
    future = loop.create_future()
    for _ in range(3):
        future.add_done_callback(callback)
    print(future)


asyncio.run(main())
