import asyncio


async def main():
    queue = asyncio.Queue()
    asyncio.get_running_loop().call_soon(print, "a round has passed")
    print(await queue.join())
    await asyncio.sleep(0)


asyncio.run(main())
