import asyncio


async def drip(reader, writer):
    for piece in (b"ab", b"cd", b"ef"):
        writer.write(piece)
        await asyncio.sleep(1)
    writer.close()


async def main():
    async with await asyncio.start_server(drip, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        print(await reader.readexactly(3))
        print(await reader.readexactly(0))
        print(await reader.readexactly(1))
        try:
            await reader.readexactly(5)
        except asyncio.IncompleteReadError as error:
            print(repr(error), error.partial, error.expected)
        print(await reader.readexactly(0))
        writer.close()


asyncio.run(main())
