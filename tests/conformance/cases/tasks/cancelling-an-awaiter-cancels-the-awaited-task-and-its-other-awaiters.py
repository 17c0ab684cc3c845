import asyncio


async def awaiter(name, task):
    try:
        await task
    except asyncio.CancelledError as error:
        print(name, repr(error))
        raise


async def main():
    inner = asyncio.create_task(asyncio.sleep(5))
    one = asyncio.create_task(awaiter("one", inner))
    two = asyncio.create_task(awaiter("two", inner))
    await asyncio.sleep(1)
    one.cancel("stop")
    await asyncio.wait([one, two])
    print(inner.cancelled(), one.cancelled(), two.cancelled())


asyncio.run(main())
