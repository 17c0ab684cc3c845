import asyncio


async def slow(reader, writer):
    count = 0
    while data := await reader.read(1_000_000):
        count += len(data)
        await asyncio.sleep(1)
    writer.write(f"{count} bytes".encode())
    writer.close()


async def main():
    async with await asyncio.start_server(slow, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        for number in range(3):
            writer.write(bytes(2_000_000))
            print("kept", writer.transport.get_write_buffer_size())
            await writer.drain()
            print("sent", number)
        writer.write_eof()
        print(await reader.read())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
