import asyncio


async def serve(reader, writer):
    writer.write(b"x" * 50 + b"\n" + b"short\n" + b"y" * 40)
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888, limit=16)
        for _ in range(3):
            try:
                print(await reader.readline())
            except ValueError as error:
                print(repr(error), repr(error.__context__))
        print(await reader.readline())
        writer.close()


asyncio.run(main())
