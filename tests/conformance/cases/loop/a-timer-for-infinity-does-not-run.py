import asyncio


async def main():
    loop = asyncio.get_running_loop()
    timer = loop.call_later(float("inf"), print, "never")
    loop.call_at(float("inf"), print, "never")
    loop.call_at(-float("inf"), print, "at once")
    print(timer.when())
    try:
        await asyncio.wait_for(asyncio.sleep(1, "slept"), float("inf"))
        async with asyncio.timeout(float("inf")):
            await asyncio.sleep(1)
        async with asyncio.timeout(2):
            await asyncio.sleep(float("inf"))
    except TimeoutError as error:
        print(repr(error))
    timer.cancel()
    print("done")


asyncio.run(main())
