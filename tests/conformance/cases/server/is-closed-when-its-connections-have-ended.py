import asyncio


async def talk(reader, writer):
    while line := await reader.readline():
        writer.write(b"still here: " + line)
    print("server's side ends")
    writer.close()


async def main():
    server = await asyncio.start_server(talk, "127.0.0.1", 8888)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(b"before\n")
    print(await reader.readline())
    server.close()
    server.close()
    try:
        await asyncio.open_connection("127.0.0.1", 8888)
    except ConnectionRefusedError as error:
        print(error.errno)
    writer.write(b"after\n")
    print(await reader.readline())
    asyncio.get_running_loop().call_later(1, lambda: writer.close())
    await asyncio.gather(server.wait_closed(), server.wait_closed())
    print("closed at", round(asyncio.get_running_loop().time()))
    await server.wait_closed()


asyncio.run(main())
