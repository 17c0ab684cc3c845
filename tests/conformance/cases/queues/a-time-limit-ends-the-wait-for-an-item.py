import asyncio


async def main():
    queue = asyncio.Queue()
    try:
        await asyncio.wait_for(queue.get(), 1)
    except TimeoutError as error:
        print(repr(error))
    await queue.put("later")
    print(await queue.get())


asyncio.run(main())
