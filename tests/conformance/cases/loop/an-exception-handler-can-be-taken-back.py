import asyncio


def fails():
    raise ValueError("in a callback")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handled"))
    loop.set_exception_handler(None)
    loop.call_soon(fails)
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
