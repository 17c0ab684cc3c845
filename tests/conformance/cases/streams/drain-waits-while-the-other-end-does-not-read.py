import asyncio


async def slow(reader, writer):
    await asyncio.sleep(1)
    count = 0
    while data := await reader.read(1_000_000):
        count += len(data)
    print("read", count)
    writer.write(str(count).encode())
    writer.close()


async def main():
    async with await asyncio.start_server(slow, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        print(writer.transport.get_write_buffer_limits())
        writer.write(b"x" * 4_000_000)
        print("kept", writer.transport.get_write_buffer_size())
        await writer.drain()
        print("kept", writer.transport.get_write_buffer_size())
        writer.write_eof()
        print(await reader.read())
        writer.close()


asyncio.run(main())
