import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("a")
    queue.get_nowait()
    joining = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    queue.shutdown(immediate=True)
    await asyncio.sleep(1)
    print(joining.done())
    queue.task_done()
    await joining
    print(joining.done())


asyncio.run(main())
