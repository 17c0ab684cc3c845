import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def child():
    print("child", user.get())
    user.set("child")


async def main():
    user.set("main")
    task = asyncio.create_task(child())
    user.set("later")
    asyncio.get_running_loop().call_soon(lambda: print("callback", user.get()))
    await task
    print("main", user.get())


asyncio.run(main())
print("module", user.get())
