import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def first(done):
        print("first")
        done.add_done_callback(lambda done: print("added"))

    future.add_done_callback(first)
    future.add_done_callback(lambda done: print("second"))
    future.set_result(None)
    await asyncio.sleep(0)
    print("a round has passed")
    await asyncio.sleep(0)


asyncio.run(main())
