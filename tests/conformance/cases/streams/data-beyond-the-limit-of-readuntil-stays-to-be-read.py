import asyncio


async def serve(reader, writer):
    writer.write(b"x" * 20 + b"|" + b"y" * 20)
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888, limit=16)
        for _ in range(2):
            try:
                await reader.readuntil(b"|")
            except asyncio.LimitOverrunError as error:
                print(repr(error), error.consumed)
                print(await reader.readexactly(error.consumed))
        writer.close()


asyncio.run(main())
