import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future.done(), future.cancelled(), future.get_loop() is loop)
    future.set_result("value")
    print(future.done(), future.cancelled(), future.result(), future.exception())


asyncio.run(main())
