"""readexactly, readuntil and readline say what was missing, and what was too long"""
import asyncio


async def serve(reader, writer):
    writer.write(b"12345")
    await writer.drain()
    writer.write_eof()
    await reader.read()
    writer.close()


async def long_line(reader, writer):
    writer.write(b"x" * 50 + b"\n" + b"short\n" + b"y" * 8 + b"|z")
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8803)
    async with server:
        for read in ("readexactly", "readuntil", "readline"):
            reader, writer = await asyncio.open_connection("127.0.0.1", 8803)
            try:
                print(await getattr(reader, read)(*[10] * (read == "readexactly")))
            except asyncio.IncompleteReadError as error:
                print(read, error, error.partial, error.expected)
            print(await reader.read(), reader.at_eof())
            writer.close()
    server = await asyncio.start_server(long_line, "127.0.0.1", 8804)
    async with server:
        reader, writer = await asyncio.open_connection("127.0.0.1", 8804, limit=16)
        try:
            await reader.readuntil(b"\n")
        except asyncio.LimitOverrunError as error:
            print(type(error).__name__, error, error.consumed)
            print(await reader.readexactly(error.consumed))
        print(await reader.readuntil())
        print(await reader.readline())
        print(await reader.readuntil(b"|"))
        writer.close()
        reader, writer = await asyncio.open_connection("127.0.0.1", 8804, limit=16)
        try:
            await reader.readline()
        except ValueError as error:
            print(repr(error))
        try:
            await reader.readexactly(-1)
        except ValueError as error:
            print(repr(error))
        writer.close()
        await asyncio.sleep(0.01)


asyncio.run(main())
