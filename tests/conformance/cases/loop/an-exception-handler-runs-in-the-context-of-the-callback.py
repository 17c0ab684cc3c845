import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


def fails():
    raise ValueError("in a callback")


def handler(loop, context):
    print(repr(context["exception"]), user.get())


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    user.set("Ada")
    loop.call_soon(fails)
    user.set("Grace")
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
