import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def get_and_set(name):
    before = user.get()
    user.set(name)
    return before


with asyncio.Runner() as runner:
    print(runner.run(get_and_set("Ada")))
    print(runner.run(get_and_set("Grace")))
print(user.get())
