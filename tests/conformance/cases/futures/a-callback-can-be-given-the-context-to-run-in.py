import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def main():
    context = contextvars.copy_context()
    context.run(lambda: user.set("Ada"))
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda done: print(user.get()), context=context)
    future.set_result(None)
    await asyncio.sleep(0)
    print(user.get())


asyncio.run(main())
