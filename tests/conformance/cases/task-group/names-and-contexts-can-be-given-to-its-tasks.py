import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def job():
    print(asyncio.current_task().get_name(), user.get())


async def main():
    context = contextvars.copy_context()
    context.run(lambda: user.set("Ada"))
    async with asyncio.TaskGroup() as group:
        group.create_task(job(), name="named", context=context)
        group.create_task(job())


asyncio.run(main())
