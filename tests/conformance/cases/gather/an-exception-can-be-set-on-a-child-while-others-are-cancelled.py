import asyncio


async def main():
    loop = asyncio.get_running_loop()
    futures = [loop.create_future() for _ in range(3)]
    gathering = asyncio.gather(*futures, return_exceptions=True)
    futures[0].cancel("zero")
    futures[1].set_exception(ValueError("one"))
    futures[2].set_result("two")
    print(await gathering)


asyncio.run(main())
