import asyncio


async def serve(reader, writer):
    writer.write(await reader.readline())
    writer.close()


async def start():
    await asyncio.sleep(1)
    return await asyncio.start_server(serve, "127.0.0.1", 8888)


async def main():
    async with await start():
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        writer.write(b"hello\n")
        print(await reader.readline())
        writer.close()


asyncio.run(main())
