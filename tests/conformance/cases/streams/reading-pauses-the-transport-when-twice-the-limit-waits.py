import asyncio


async def send(reader, writer):
    for _ in range(4):
        writer.write(b"x" * 10)
        await asyncio.sleep(1)
    writer.close()


async def main():
    async with await asyncio.start_server(send, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888, limit=10)
        await asyncio.sleep(2.5)
        print(reader, writer.transport.is_reading())
        print(await reader.read(5))
        print(writer.transport.is_reading())
        print(await reader.read(15))
        print(reader, writer.transport.is_reading())
        print(await reader.read())
        writer.close()


asyncio.run(main())
