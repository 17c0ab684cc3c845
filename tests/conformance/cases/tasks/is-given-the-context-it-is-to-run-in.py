import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def job():
    print("before", user.get())
    user.set("changed")


async def main():
    context = contextvars.copy_context()
    context.run(user.set, "Ada")
    task = asyncio.create_task(job(), context=context)
    await task
    print(context.get(user), user.get(), task.get_context() is context)


asyncio.run(main())
