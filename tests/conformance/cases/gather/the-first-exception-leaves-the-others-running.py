import asyncio


async def job(seconds, error):
    await asyncio.sleep(seconds)
    print("after", seconds)
    if error:
        raise ValueError(seconds)


async def main():
    group = asyncio.gather(job(1, True), job(2, True), job(3, False))
    try:
        await group
    except ValueError as error:
        print(repr(error), group.cancel())
    await asyncio.sleep(5)


asyncio.run(main())
