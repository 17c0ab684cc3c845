import asyncio


async def job():
    return "result"


async def main():
    task = asyncio.create_task(job(), eager_start=True)
    print(task.done(), task.get_coro())
    task.add_done_callback(lambda future: print("called with", future.result()))
    await asyncio.sleep(0)


asyncio.run(main())
