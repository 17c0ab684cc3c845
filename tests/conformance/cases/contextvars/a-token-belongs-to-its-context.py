import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def resets(token):
    try:
        user.reset(token)
    except ValueError:
        print("made in another context")


async def main():
    token = user.set("Ada")
    await asyncio.create_task(resets(token))
    user.reset(token)
    print(user.get())


asyncio.run(main())
