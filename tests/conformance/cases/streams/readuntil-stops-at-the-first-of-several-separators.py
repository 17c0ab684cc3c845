import asyncio


async def serve(reader, writer):
    writer.write(b"one;two\r\nthree;four")
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        print(await reader.readuntil(b";"))
        print(await reader.readuntil((b"\r\n", b";")))
        print(await reader.readuntil((b"\r\n", b";")))
        try:
            await reader.readuntil(b";")
        except asyncio.IncompleteReadError as error:
            print(error, error.partial)
        for separator in (b"", ()):
            try:
                await reader.readuntil(separator)
            except ValueError as error:
                print(repr(error))
        writer.close()


asyncio.run(main())
