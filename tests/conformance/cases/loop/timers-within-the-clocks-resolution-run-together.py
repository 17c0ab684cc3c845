import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_at(1 + 5e-10, lambda: print("a little later"))
    loop.call_at(1, lambda: loop.call_soon(print, "a round later"))
    loop.call_at(1, lambda: print("at 1"))
    await asyncio.sleep(2)


asyncio.run(main())
