import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def handle(name):
    user.set(name)
    await asyncio.sleep(1)
    print(name, "is", user.get())


async def main():
    await asyncio.gather(handle("Ada"), handle("Grace"))
    print("main is", user.get())


asyncio.run(main())
