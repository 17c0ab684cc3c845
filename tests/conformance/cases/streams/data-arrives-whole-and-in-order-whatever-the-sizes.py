import asyncio


async def summed(reader, writer):
    total = count = 0
    while data := await reader.read(65_537):
        count += len(data)
        total = (total * 31 + data[0] * 7 + data[-1] + len(data)) % 1_000_003
    writer.write(f"{count} {total}".encode())
    writer.close()


async def main():
    async with await asyncio.start_server(summed, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        for number in range(40):
            writer.write(bytes([number]) * (1, 100, 70_000, 200_000)[number % 4])
            await writer.drain()
        writer.write_eof()
        print(await reader.read())
        writer.close()


asyncio.run(main())
