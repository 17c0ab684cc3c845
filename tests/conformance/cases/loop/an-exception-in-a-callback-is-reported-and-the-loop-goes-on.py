import asyncio


def broken():
    raise ValueError("no")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(broken)
    loop.call_soon(print, "next")
    await asyncio.sleep(0)


asyncio.run(main())
