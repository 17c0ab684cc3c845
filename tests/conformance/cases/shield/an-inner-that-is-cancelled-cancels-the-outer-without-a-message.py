import asyncio


async def main():
    inner = asyncio.create_task(asyncio.sleep(1))
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel("message")
    try:
        await outer
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
