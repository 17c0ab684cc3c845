import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def main():
    first = user.set("Ada")
    second = user.set("Grace")
    print(user.get(), second.old_value)
    user.reset(second)
    print(user.get())
    user.reset(first)
    print(user.get())
    try:
        user.reset(first)
    except RuntimeError:
        print("used already")


asyncio.run(main())
