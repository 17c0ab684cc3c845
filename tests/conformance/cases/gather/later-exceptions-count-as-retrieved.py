import asyncio


async def fails(seconds):
    await asyncio.sleep(seconds)
    raise ValueError(seconds)


async def main():
    tasks = [asyncio.create_task(fails(seconds)) for seconds in [1, 2, 3]]
    try:
        await asyncio.gather(*tasks)
    except ValueError as error:
        print(repr(error))
    await asyncio.sleep(5)
    print([task.done() for task in tasks])


asyncio.run(main())
