import asyncio


async def main():
    for host in ("127.0.0.1", "::1", "localhost"):
        try:
            await asyncio.open_connection(host, 8888)
        except ConnectionRefusedError as error:
            print(repr(error), error.errno, error.strerror, error)
    try:
        await asyncio.open_connection(None, 8888)
    except OSError as error:
        print(repr(error))


asyncio.run(main())
