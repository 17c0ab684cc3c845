import asyncio


async def main():
    first = asyncio.create_task(asyncio.sleep(0))
    named = asyncio.create_task(asyncio.sleep(0), name="Ada")
    second = asyncio.create_task(asyncio.sleep(0))
    print(asyncio.current_task().get_name(), first.get_name(), named.get_name(), second.get_name())
    named.set_name("Grace")
    print(named.get_name())
    named.set_name(7)
    print(repr(named.get_name()))
    await asyncio.wait([first, named, second])


asyncio.run(main())
