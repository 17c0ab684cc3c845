import asyncio


async def count():
    await asyncio.sleep(1)
    return 0


def check(task):
    if task.result() == 0:
        raise ValueError("nothing is left")


async def main():
    task = asyncio.create_task(count())
    task.add_done_callback(check)
    print("counted:", await task)


asyncio.run(main())
