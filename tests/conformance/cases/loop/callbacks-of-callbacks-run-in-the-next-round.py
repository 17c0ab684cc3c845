import asyncio


async def main():
    loop = asyncio.get_running_loop()
    def outer():
        print("outer")
        loop.call_soon(print, "inner")
    loop.call_soon(outer)
    loop.call_soon(print, "neighbour")
    await asyncio.sleep(1)


asyncio.run(main())
