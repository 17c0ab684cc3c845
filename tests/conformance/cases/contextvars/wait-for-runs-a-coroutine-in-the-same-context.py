import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def sets():
    user.set("Ada")
    await asyncio.sleep(1)


async def main():
    await asyncio.wait_for(sets(), 2)
    print(user.get())


asyncio.run(main())
