import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for value in ["x" * 100, list(range(20)), {"key": "value"}, ((1, 2), (3, 4))]:
        future = loop.create_future()
        future.set_result(value)
        print(future)


asyncio.run(main())
