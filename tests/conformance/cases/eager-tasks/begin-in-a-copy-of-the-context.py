import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def job():
    print("before", user.get())
    user.set("changed")
    await asyncio.sleep(0)
    print("after", user.get())


async def main():
    user.set("main")
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(job())
    print("main", user.get())
    await task


asyncio.run(main())
