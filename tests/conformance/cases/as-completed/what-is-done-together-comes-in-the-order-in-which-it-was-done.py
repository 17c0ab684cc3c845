import asyncio


async def main():
    loop = asyncio.get_running_loop()
    futures = [loop.create_future() for _ in range(3)]
    for index in [2, 0, 1]:
        loop.call_soon(lambda which: futures[which].set_result(which), index)
    for turn in asyncio.as_completed(futures):
        print(await turn)


asyncio.run(main())
