import asyncio


async def main():
    event = asyncio.Event()
    event.set()
    asyncio.get_running_loop().call_soon(print, "a round has passed")
    print(await event.wait())
    await asyncio.sleep(0)


asyncio.run(main())
