import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result("there")
    print(await asyncio.wait_for(future, 0), await asyncio.wait_for(future, -1))


asyncio.run(main())
