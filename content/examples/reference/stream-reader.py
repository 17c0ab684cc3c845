import asyncio


async def send(reader, writer):
    writer.write(b"name: Ada\n")
    await asyncio.sleep(1)
    writer.write(b"42;the rest")
    writer.close()


async def main():
    async with await asyncio.start_server(send, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        print(await reader.readexactly(6))
        print(await reader.readline())
        print(await reader.readuntil(b";"))
        print(await reader.read(3), await reader.read())
        print(reader.at_eof(), await reader.readline())
        try:
            await reader.readexactly(1)
        except asyncio.IncompleteReadError as error:
            print(error)
        writer.close()


asyncio.run(main())
