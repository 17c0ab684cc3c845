import asyncio


async def answer(first, text, seconds):
    await asyncio.sleep(seconds)
    if not first.done():
        first.set_result(text)


async def main():
    first = asyncio.get_running_loop().create_future()
    lima = asyncio.create_task(answer(first, "from Lima", 2))
    oslo = asyncio.create_task(answer(first, "from Oslo", 1))
    print(await first)
    await lima


asyncio.run(main())
