import asyncio


async def gets(queue, name):
    print(name, await queue.get())


async def main():
    queue = asyncio.Queue()
    getter = asyncio.create_task(gets(queue, "waiting"))
    await asyncio.sleep(0)
    queue.put_nowait("item")
    print("overtakes with", queue.get_nowait())
    await asyncio.sleep(1)
    print(getter.done())
    queue.put_nowait("second")
    await getter


asyncio.run(main())
