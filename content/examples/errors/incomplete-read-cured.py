import asyncio


async def serve(reader, writer):
    writer.write(b"21;")
    await asyncio.sleep(1)
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        try:
            print(await reader.readexactly(5))
        except asyncio.IncompleteReadError as error:
            print("cut off:", error.partial)
        writer.close()


asyncio.run(main())
