"""drain waits while the other end does not read, and goes on when it does"""
import asyncio

SIZE = 30_000_000


async def slow(reader, writer):
    await asyncio.sleep(0.2)
    print("reads now")
    count = 0
    while data := await reader.read(1_000_000):
        count += len(data)
    print("read", count)
    writer.write(str(count).encode())
    writer.close()


async def main():
    server = await asyncio.start_server(slow, "127.0.0.1", 8805)
    async with server:
        reader, writer = await asyncio.open_connection("127.0.0.1", 8805)
        print(writer.transport.get_write_buffer_limits())
        writer.write(b"x" * SIZE)
        print("has to wait", writer.transport.get_write_buffer_size() > 65536)
        await writer.drain()
        print("drained", writer.transport.get_write_buffer_size() <= 65536)
        writer.write_eof()
        print(await reader.read())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
