import asyncio
import functools


def callback(*args):
    pass


async def main():
    loop = asyncio.get_running_loop()
    print(loop.call_soon(callback, 1, "two"))
    print(loop.call_soon(functools.partial(callback, 1)))
    future = loop.create_future()
    future.add_done_callback(functools.partial(callback, 1))
    print(future)


asyncio.run(main())
