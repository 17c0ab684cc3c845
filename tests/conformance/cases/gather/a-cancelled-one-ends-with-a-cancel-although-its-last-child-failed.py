import asyncio


async def main():
    loop = asyncio.get_running_loop()
    first, last = loop.create_future(), loop.create_future()
    gathering = asyncio.gather(first, last, return_exceptions=True)
    last.set_exception(ValueError("failed"))
    print(gathering.cancel())
    try:
        await gathering
    except asyncio.CancelledError as error:
        print(repr(error))
    print(repr(last.exception()))


asyncio.run(main())
