"""A Unix socket: its path, a stale file, names without a path"""
import asyncio
import os
import stat

PATH = "/tmp/loopscope-test.sock"


async def greet(reader, writer):
    print("peer", repr(writer.get_extra_info("peername")), "own", writer.get_extra_info("sockname"))
    writer.write(b"hello " + await reader.readline())
    writer.close()


async def main():
    server = await asyncio.start_unix_server(greet, PATH)
    print(stat.S_ISSOCK(os.stat(PATH).st_mode), os.path.exists(PATH))
    async with server:
        reader, writer = await asyncio.open_unix_connection(PATH)
        print("to", writer.get_extra_info("peername"), repr(writer.get_extra_info("sockname")))
        writer.write(b"there\n")
        print(await reader.read())
        writer.close()
    if os.path.exists(PATH):
        try:
            await asyncio.open_unix_connection(PATH)
        except ConnectionRefusedError as error:
            print("stale")
        os.unlink(PATH)
    else:
        print("stale")
    with open(PATH, "w"):
        pass
    try:
        await asyncio.start_unix_server(greet, PATH)
    except OSError as error:
        print(repr(error))
    os.unlink(PATH)
    server = await asyncio.start_unix_server(greet, "\0hidden")
    reader, writer = await asyncio.open_unix_connection("\0hidden")
    print(writer.get_extra_info("peername"))
    writer.write(b"again\n")
    print(await reader.read())
    writer.close()
    server.close()


asyncio.run(main())
