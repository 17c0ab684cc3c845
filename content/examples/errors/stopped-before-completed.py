import asyncio


def stop():
    asyncio.get_running_loop().stop()


async def main():
    asyncio.get_running_loop().call_later(1, stop)
    print("working")
    await asyncio.sleep(3)
    print("done")


asyncio.run(main())
