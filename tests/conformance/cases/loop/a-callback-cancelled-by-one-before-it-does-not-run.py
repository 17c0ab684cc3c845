import asyncio


async def main():
    loop = asyncio.get_running_loop()
    second = None

    def first():
        print("first")
        second.cancel()

    loop.call_soon(first)
    second = loop.call_soon(print, "never")
    loop.call_soon(print, "third")
    await asyncio.sleep(0)


asyncio.run(main())
