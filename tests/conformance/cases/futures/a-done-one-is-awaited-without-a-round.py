import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.set_result("value")
    loop.call_soon(print, "a round has passed")
    print(await future, await future)
    await asyncio.sleep(0)


asyncio.run(main())
