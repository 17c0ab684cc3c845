import asyncio


async def job():
    try:
        await asyncio.sleep(5)
    finally:
        print("cleans up")


async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(1)
    try:
        await asyncio.wait_for(task, 0)
    except TimeoutError as error:
        print(repr(error), task.cancelled())


asyncio.run(main())
