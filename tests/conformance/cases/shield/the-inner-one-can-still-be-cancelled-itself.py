import asyncio


async def main():
    inner = asyncio.create_task(asyncio.sleep(5))
    outer = asyncio.shield(inner)
    await asyncio.sleep(1)
    inner.cancel("directly")
    try:
        await outer
    except asyncio.CancelledError as error:
        print(repr(error), outer.cancelled(), inner.cancelled())


asyncio.run(main())
