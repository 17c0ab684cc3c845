import asyncio


async def main():
    one = asyncio.create_task(asyncio.sleep(1))
    two = asyncio.create_task(asyncio.sleep(1, "two"))
    await asyncio.sleep(0)
    one.cancel()
    print(await asyncio.gather(one, two, return_exceptions=True))


asyncio.run(main())
