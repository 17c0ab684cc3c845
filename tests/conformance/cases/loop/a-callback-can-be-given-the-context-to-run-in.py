import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def main():
    loop = asyncio.get_running_loop()
    context = contextvars.copy_context()
    context.run(lambda: user.set("Ada"))
    loop.call_soon(lambda: print("soon", user.get()), context=context)
    loop.call_later(1, lambda: print("later", user.get()), context=context)
    loop.call_at(2, lambda: print("at", user.get()))
    await asyncio.sleep(3)


asyncio.run(main())
