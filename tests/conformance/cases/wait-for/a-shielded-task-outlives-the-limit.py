import asyncio


async def job():
    await asyncio.sleep(3)
    return "finished"


async def main():
    task = asyncio.create_task(job())
    try:
        await asyncio.wait_for(asyncio.shield(task), 1)
    except TimeoutError:
        print("too late", task.cancelled())
    print(await task)


asyncio.run(main())
