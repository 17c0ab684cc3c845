import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda done: print(done is future, done.result()))
    future.set_result("value")
    print("set")
    await asyncio.sleep(0)


asyncio.run(main())
