import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(StopIteration())
    try:
        await future
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
