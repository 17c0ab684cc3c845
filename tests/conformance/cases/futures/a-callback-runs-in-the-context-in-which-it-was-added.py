import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def main():
    future = asyncio.get_running_loop().create_future()
    user.set("Ada")
    future.add_done_callback(lambda done: print("first", user.get()))
    user.set("Grace")
    future.add_done_callback(lambda done: print("second", user.get()))
    user.set("Edsger")
    future.set_result(None)
    await asyncio.sleep(0)


asyncio.run(main())
