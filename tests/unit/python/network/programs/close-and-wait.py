"""close stops new connections; those that are there go on until they end"""
import asyncio


async def talk(reader, writer):
    while line := await reader.readline():
        writer.write(b"still here: " + line)
    print("server's side ends")
    writer.close()


async def main():
    server = await asyncio.start_server(talk, "127.0.0.1", 8827)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8827)
    writer.write(b"before\n")
    print(await reader.readline())
    server.close()
    server.close()
    print(server.is_serving())
    try:
        await asyncio.open_connection("127.0.0.1", 8827)
    except ConnectionRefusedError as error:
        print(error.errno)
    writer.write(b"after\n")
    print(await reader.readline())
    writer.close()
    await writer.wait_closed()
    await asyncio.sleep(0.01)
    await server.wait_closed()
    print("closed")


asyncio.run(main())
