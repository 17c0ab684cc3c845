import asyncio


async def serve(reader, writer):
    print(reader)
    print(writer)
    print(writer.get_extra_info("socket"))
    print(writer.get_extra_info("sockname"), writer.get_extra_info("peername"))
    print(writer.get_extra_info("cipher"), writer.get_extra_info("cipher", "none"))
    writer.close()
    print(writer)


async def main():
    server = await asyncio.start_server(serve, "::1", 8888)
    print(server, server.sockets, server.is_serving(), server.get_loop() is asyncio.get_running_loop())
    reader, writer = await asyncio.open_connection("::1", 8888, limit=100)
    print(await reader.read(), reader)
    print(writer.get_extra_info("socket").getpeername())
    writer.close()
    await writer.wait_closed()
    print(writer, writer.get_extra_info("socket"))
    server.close()
    print(server, server.sockets, server.is_serving())


asyncio.run(main())
