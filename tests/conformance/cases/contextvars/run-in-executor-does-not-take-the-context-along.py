import asyncio
import contextvars

number = contextvars.ContextVar("number", default=0)
number.set(1)


def look(place):
    print(place, number.get())


async def main():
    loop = asyncio.get_running_loop()
    number.set(2)
    await asyncio.to_thread(look, "to_thread")
    await loop.run_in_executor(None, look, "executor")
    context = contextvars.copy_context()
    await loop.run_in_executor(None, context.run, look, "executor, in a context")
    look("main")


asyncio.run(main())
