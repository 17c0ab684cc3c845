import asyncio


async def main():
    for port in (65536, -1, "no-such-service", "http"):
        try:
            print(await asyncio.start_server(print, "127.0.0.1", port))
        except (OSError, OverflowError) as error:
            print(repr(error))
    try:
        await asyncio.open_connection("127.0.0.1", 65536)
    except OverflowError as error:
        print(repr(error))
    for make in (asyncio.start_server(print), asyncio.open_connection()):
        try:
            await make
        except ValueError as error:
            print(repr(error))


asyncio.run(main())
