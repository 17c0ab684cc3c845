import asyncio
from functools import partial


async def job():
    return "the result"


def report(prefix, task):
    print(prefix, task.result())


async def main():
    task = asyncio.create_task(job())
    task.add_done_callback(partial(report, "done:"))
    await task
    await asyncio.sleep(0)


asyncio.run(main())
