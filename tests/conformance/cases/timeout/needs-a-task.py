import asyncio


async def limited():
    async with asyncio.timeout(1):
        print("never")


def callback():
    try:
        limited().send(None)
    except RuntimeError as error:
        print(error)


async def main():
    asyncio.get_running_loop().call_soon(callback)
    await asyncio.sleep(0)


asyncio.run(main())
