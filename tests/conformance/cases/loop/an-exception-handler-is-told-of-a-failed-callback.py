import asyncio


def fails():
    raise ValueError("in a callback")


async def main():
    loop = asyncio.get_running_loop()

    def handler(its_loop, context):
        print(its_loop is loop, context["message"], repr(context["exception"]))
        print(context["handle"])

    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(fails)
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
