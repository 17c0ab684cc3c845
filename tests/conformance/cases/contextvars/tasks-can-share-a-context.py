import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def sets():
    user.set("shared")


async def reads():
    print(user.get())


async def main():
    context = contextvars.copy_context()
    await asyncio.create_task(sets(), context=context)
    await asyncio.create_task(reads(), context=context)
    await asyncio.create_task(reads())


asyncio.run(main())
