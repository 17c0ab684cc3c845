import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(2)
    loop.call_at(1, lambda: print("past"))
    loop.call_later(-5, lambda: print("before now"))
    loop.call_soon(lambda: print("soon"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)


asyncio.run(main())
