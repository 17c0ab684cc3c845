import asyncio


async def main():
    loop = asyncio.get_running_loop()
    names = ["finished", "failed", "cancelled"]
    futures = [loop.create_future() for _ in names]
    for future in futures:
        future.add_done_callback(lambda done: print(names[futures.index(done)], done.cancelled()))
    futures[0].set_result(1)
    futures[1].set_exception(ValueError())
    futures[2].cancel()
    await asyncio.sleep(0)
    print(repr(futures[1].exception()))


asyncio.run(main())
