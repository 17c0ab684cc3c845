import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(seconds, seconds)) for seconds in [1, 5]]
    try:
        async for task in asyncio.as_completed(tasks, timeout=2):
            print(await task)
    except TimeoutError as error:
        print(repr(error), [task.cancelled() for task in tasks])


asyncio.run(main())
