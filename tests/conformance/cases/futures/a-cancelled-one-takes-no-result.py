import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    print(future.cancel("why"), future.cancel("again"), future.cancelled(), future.done())
    for attempt in [lambda: future.set_result(1), lambda: future.set_exception(ValueError())]:
        try:
            attempt()
        except asyncio.InvalidStateError as error:
            print(repr(error))


asyncio.run(main())
