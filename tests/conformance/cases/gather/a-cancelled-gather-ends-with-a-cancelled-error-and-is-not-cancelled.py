import asyncio


async def job(swallows):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        if not swallows:
            raise


async def main():
    for swallows in [False, True]:
        group = asyncio.gather(job(swallows), job(swallows), return_exceptions=True)
        await asyncio.sleep(0)
        group.cancel("stop")
        try:
            await group
        except asyncio.CancelledError as error:
            print(repr(error), group.cancelled())


asyncio.run(main())
