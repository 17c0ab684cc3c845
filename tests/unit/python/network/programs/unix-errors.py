"""Unix sockets at paths that are none: the exceptions do not name the path"""
import asyncio


async def main():
    for path in ("/tmp/not-there", "/tmp/not/there", "/dev/null/there"):
        try:
            await asyncio.open_unix_connection(path)
        except OSError as error:
            print(repr(error), error.filename)
    try:
        await asyncio.start_unix_server(print, "/tmp/not/there")
    except OSError as error:
        print(repr(error), error.filename)


asyncio.run(main())
