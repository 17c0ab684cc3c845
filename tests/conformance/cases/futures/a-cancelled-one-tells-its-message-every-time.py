import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.cancel("why")
    for ask in [lambda: future.result(), lambda: future.exception(), lambda: future.result()]:
        try:
            ask()
        except asyncio.CancelledError as error:
            print(repr(error))
    try:
        await future
    except asyncio.CancelledError as error:
        print("awaited", repr(error))


asyncio.run(main())
