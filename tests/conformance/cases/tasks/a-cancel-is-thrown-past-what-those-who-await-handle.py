import asyncio


async def inner():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled")
    try:
        raise ValueError("inner")
    except ValueError as error:
        print(repr(error.__context__))


async def outer():
    try:
        raise KeyError("outer")
    except KeyError:
        await inner()


async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(0)
    task.cancel()
    await task


asyncio.run(main())
