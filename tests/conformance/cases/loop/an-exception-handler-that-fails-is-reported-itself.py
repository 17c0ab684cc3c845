import asyncio


def fails():
    raise ValueError("in a callback")


def handler(loop, context):
    raise KeyError("in the handler")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(fails)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("goes on")


asyncio.run(main())
