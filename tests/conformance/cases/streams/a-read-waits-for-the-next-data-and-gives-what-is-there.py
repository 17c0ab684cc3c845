import asyncio


async def serve(reader, writer):
    writer.write(b"abcdef")
    await asyncio.sleep(1)
    writer.write(b"ghi")
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        print(await reader.read(4))
        print(await reader.read(4))
        print(await reader.read(0))
        print(await reader.read(4))
        print(await reader.read(4))
        print(await reader.read())
        writer.close()


asyncio.run(main())
