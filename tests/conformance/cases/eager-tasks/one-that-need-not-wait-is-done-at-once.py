import asyncio


async def quick():
    return "at once"


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "a round has passed")
    task = asyncio.Task(quick(), loop=loop, eager_start=True)
    print(task.done(), task.result(), task.get_coro())
    print(await task)
    await asyncio.sleep(0)


asyncio.run(main())
