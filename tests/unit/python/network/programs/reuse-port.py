"""Which sockets may share a port"""
import asyncio
import socket


async def nothing(reader, writer):
    writer.close()


async def main():
    async with await asyncio.start_server(nothing, "127.0.0.1", 8823):
        try:
            await asyncio.start_server(nothing, "127.0.0.1", 8823)
        except OSError as error:
            print(type(error).__name__, error.errno)
        try:
            await asyncio.start_server(nothing, "0.0.0.0", 8823)
        except OSError as error:
            print(type(error).__name__, error.errno)
        other = await asyncio.start_server(nothing, "127.0.0.2", 8823)
        print(other.sockets[0].getsockname())
        other.close()
    first = await asyncio.start_server(nothing, "127.0.0.1", 8823, reuse_port=True)
    second = await asyncio.start_server(nothing, "127.0.0.1", 8823, reuse_port=True)
    print(first.sockets[0].getsockname() == second.sockets[0].getsockname())
    try:
        await asyncio.start_server(nothing, "127.0.0.1", 8823)
    except OSError as error:
        print(type(error).__name__, error.errno)
    first.close()
    second.close()
    try:
        await asyncio.start_server(nothing, "8.8.8.8", 8823)
    except OSError as error:
        print("not an address of this computer")
    server = await asyncio.start_server(nothing, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1] > 30000)
    server.close()


asyncio.run(main())
