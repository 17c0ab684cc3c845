import asyncio
import time
from contextvars import ContextVar

user = ContextVar("user", default="none")


def log(text):
    print(user.get() + ":", text)


def save(seconds):
    time.sleep(seconds)
    log("is saved, on a thread")


async def handle(name, seconds):
    user.set(name)
    log("comes in")
    await asyncio.get_running_loop().run_in_executor(None, save, seconds)
    log("goes out")


async def main():
    ada = handle("Ada", 2)
    grace = handle("Grace", 1)
    await asyncio.gather(ada, grace)
    log("is left")


if __name__ == "__main__":
    asyncio.run(main())
