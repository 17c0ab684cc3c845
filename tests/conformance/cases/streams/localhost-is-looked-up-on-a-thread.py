import asyncio


async def greet(reader, writer):
    writer.write(b"hi\n")
    writer.close()


async def main():
    async with await asyncio.start_server(greet, "localhost", 8888):
        reader, writer = await asyncio.open_connection("localhost", 8888)
        print(writer.get_extra_info("peername"), await reader.read())
        writer.close()


asyncio.run(main())
