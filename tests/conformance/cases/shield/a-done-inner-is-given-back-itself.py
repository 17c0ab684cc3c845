import asyncio


async def main():
    inner = asyncio.get_running_loop().create_future()
    inner.set_result(1)
    print(asyncio.shield(inner) is inner)


asyncio.run(main())
