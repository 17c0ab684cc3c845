import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("a")
    queue.get_nowait()
    queue.task_done()
    await queue.join()
    queue.put_nowait("b")
    joining = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    print(joining.done())
    queue.get_nowait()
    queue.task_done()
    await joining
    print(joining.done())


asyncio.run(main())
