import asyncio


async def serve(reader, writer):
    await asyncio.sleep(1)
    writer.write(b"late\n")
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        reads = [reader.readline(), reader.read(1), reader.readexactly(1), reader.readuntil(b"e")]
        print(await asyncio.gather(*reads, return_exceptions=True))
        writer.close()


asyncio.run(main())
