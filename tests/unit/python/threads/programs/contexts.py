"""to_thread takes the caller's context along; a thread and the thread of a pool have their own, which are empty."""
import asyncio
import contextvars
import threading
from concurrent.futures import ThreadPoolExecutor

var = contextvars.ContextVar("var", default=0)


def look(name):
    print(name, var.get())
    var.set(var.get() + 10)


async def main():
    loop = asyncio.get_running_loop()
    var.set(1)
    await asyncio.to_thread(look, "to_thread")
    for _ in range(2):
        await loop.run_in_executor(None, look, "executor")
    with ThreadPoolExecutor(1) as pool:
        for _ in range(2):
            await loop.run_in_executor(pool, look, "pool")
    thread = threading.Thread(target=look, args=("thread",))
    thread.start()
    thread.join()
    context = contextvars.copy_context()
    thread = threading.Thread(target=context.run, args=(look, "copied"))
    thread.start()
    thread.join()
    print(var.get(), context[var])


asyncio.run(main())
