import asyncio


async def main():
    queue = asyncio.Queue()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    queue.put_nowait("item")
    queue.get_nowait()
    queue.task_done()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)


asyncio.run(main())
