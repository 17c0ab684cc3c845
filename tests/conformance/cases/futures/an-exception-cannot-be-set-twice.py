import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("first"))
    for attempt in [lambda: future.set_exception(KeyError("second")), lambda: future.set_result(1)]:
        try:
            attempt()
        except asyncio.InvalidStateError as error:
            print(repr(error))
    print(future.cancel(), future.cancelled(), repr(future.exception()))


asyncio.run(main())
