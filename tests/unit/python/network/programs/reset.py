"""A connection that is aborted, or closed with unread data, is reset"""
import asyncio
import socket
import struct


async def abort(reader, writer):
    await reader.readline()
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def leave(reader, writer):
    await reader.readexactly(1)
    reader._transport.pause_reading()
    await asyncio.sleep(0.05)
    writer.close()


async def main():
    for number, serve in ((8809, abort), (8810, leave)):
        async with await asyncio.start_server(serve, "127.0.0.1", number):
            reader, writer = await asyncio.open_connection("127.0.0.1", number)
            writer.write(b"1\n")
            await asyncio.sleep(0.02)
            if serve is leave:
                writer.write(b"unread")
            try:
                print(await reader.read())
            except ConnectionResetError as error:
                print(repr(error))
            try:
                writer.write(b"more")
                await writer.drain()
            except ConnectionError as error:
                print(repr(error))
            writer.close()
            try:
                await writer.wait_closed()
            except ConnectionError as error:
                print("wait_closed", repr(error))


asyncio.run(main())
