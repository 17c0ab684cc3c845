import asyncio


async def waits(future):
    await future


async def tidies(future):
    try:
        await waits(future)
    finally:
        await asyncio.sleep(1)


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("shared"))
    other = asyncio.gather(waits(future), return_exceptions=True)
    try:
        await tidies(future)
    finally:
        print(await other)


asyncio.run(main())
