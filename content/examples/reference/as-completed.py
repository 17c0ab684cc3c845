import asyncio


async def fetch_page(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    pages = [fetch_page("large", 3), fetch_page("small", 1), fetch_page("medium", 2)]
    for earliest in asyncio.as_completed(pages):
        print(await earliest)

    tasks = [asyncio.create_task(fetch_page("b", 2)), asyncio.create_task(fetch_page("a", 1))]
    async for task in asyncio.as_completed(tasks):
        print(task.get_name(), task.result(), task in tasks)


asyncio.run(main())
