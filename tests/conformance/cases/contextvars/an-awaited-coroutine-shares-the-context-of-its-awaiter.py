import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def sets():
    user.set("Ada")


async def main():
    await sets()
    print("after await", user.get())
    await asyncio.create_task(sets_to("Grace"))
    print("after a task", user.get())


async def sets_to(name):
    user.set(name)


asyncio.run(main())
