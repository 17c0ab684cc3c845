import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def job(name):
    before = user.get()
    user.set(name)
    return before


async def main():
    user.set("main")
    print(await asyncio.gather(job("a"), job("b")), user.get())


asyncio.run(main())
