import asyncio


async def name(reader, writer):
    writer.write(str(writer.get_extra_info("socket").fileno()).encode())
    writer.close()


async def main():
    first = await asyncio.start_server(name, "127.0.0.1", 8888)
    for host in ("127.0.0.1", "0.0.0.0", "localhost"):
        try:
            await asyncio.start_server(name, host, 8888)
        except OSError as error:
            print(repr(error))
    first.close()
    servers = [await asyncio.start_server(name, "127.0.0.1", 8888, reuse_port=True) for _ in range(2)]
    for _ in range(4):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        print(await reader.read())
        writer.close()
    for server in servers:
        server.close()


asyncio.run(main())
