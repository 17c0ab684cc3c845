import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(seconds, seconds)) for seconds in [1, 5, 6]]
    for turn in asyncio.as_completed(tasks, timeout=2):
        try:
            print(await turn)
        except TimeoutError as error:
            print(repr(error), asyncio.get_running_loop().time() == 2)
    print([task.done() for task in tasks])


asyncio.run(main())
