import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: victim.cancel())
    victim = loop.call_soon(print, "never")
    await asyncio.sleep(0)
    print(victim.cancelled())


asyncio.run(main())
