import asyncio


async def main():
    loop = asyncio.get_running_loop()
    futures = [loop.create_future() for _ in range(2)]
    futures[0].set_result("a")
    futures[1].set_result("b")
    loop.call_soon(print, "a round has passed")
    gathering = asyncio.gather(*futures)
    print(gathering.done(), await gathering)
    await asyncio.sleep(0)


asyncio.run(main())
