import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")
bare = contextvars.ContextVar("bare")


async def main():
    print(user.get(), user.get("somebody"), bare.get("fallback"))
    try:
        bare.get()
    except LookupError:
        print("no value and no default")


asyncio.run(main())
