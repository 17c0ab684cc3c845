import asyncio


async def main():
    one = asyncio.create_task(asyncio.sleep(5))
    two = asyncio.create_task(asyncio.sleep(1, "two"))
    gathering = asyncio.gather(one, two)
    await asyncio.sleep(0)
    one.cancel("enough")
    try:
        await gathering
    except asyncio.CancelledError as error:
        print(repr(error), gathering.cancelled(), two.done())
    print(await two)


asyncio.run(main())
