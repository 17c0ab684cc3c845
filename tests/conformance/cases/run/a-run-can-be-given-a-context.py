import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def main():
    print(user.get())
    user.set("changed")


with asyncio.Runner() as runner:
    context = contextvars.copy_context()
    context.run(lambda: user.set("Ada"))
    runner.run(main(), context=context)
    print(context.get(user))
    runner.run(main())
