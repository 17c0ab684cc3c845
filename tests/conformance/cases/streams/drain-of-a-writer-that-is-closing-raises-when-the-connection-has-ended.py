import asyncio


async def serve(reader, writer):
    await reader.read()
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        await writer.drain()
        writer.close()
        print(writer.is_closing())
        try:
            await writer.drain()
        except ConnectionResetError as error:
            print(repr(error), error.errno)
        writer.write(b"in vain")
        await writer.wait_closed()
        print(await reader.read())


asyncio.run(main())
