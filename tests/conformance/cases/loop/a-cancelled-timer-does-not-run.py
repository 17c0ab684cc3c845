import asyncio


async def main():
    loop = asyncio.get_running_loop()
    timer = loop.call_later(1, print, "never")
    print(timer.cancelled(), timer.when() == 1)
    timer.cancel()
    timer.cancel()
    print(timer.cancelled())
    await asyncio.sleep(2)


asyncio.run(main())
