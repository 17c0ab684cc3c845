import asyncio


async def main():
    inner = asyncio.get_running_loop().create_future()
    outer = asyncio.shield(inner)
    outer.cancel()
    await asyncio.sleep(0)
    print(outer.cancelled(), inner.cancelled())
    inner.set_result("kept")
    await asyncio.sleep(0)
    print(inner.result())


asyncio.run(main())
