import asyncio


cache = {"Ada": 1815}


async def birth(name):
    if name in cache:
        return cache[name]
    await asyncio.sleep(1)
    return 1906


async def main():
    late = asyncio.create_task(birth("Ada"))
    print("an ordinary task is done at once:", late.done())
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    ada = asyncio.create_task(birth("Ada"))
    grace = asyncio.create_task(birth("Grace"))
    print("eager tasks are done at once:", ada.done(), grace.done())
    print(await ada, await grace, await late)


asyncio.run(main())
