import asyncio
import socket


async def serve(reader, writer):
    writer.write(str(writer.get_extra_info("sockname")).encode())
    writer.close()


async def main():
    server = await asyncio.start_server(serve, ["127.0.0.1", "::1", "127.0.0.1"], 8888)
    print(server)
    for host in ("127.0.0.1", "::1"):
        reader, writer = await asyncio.open_connection(host, 8888)
        print(await reader.read())
        writer.close()
    server.close()
    print(await asyncio.start_server(serve, "127.0.0.1", 0))
    print(await asyncio.start_server(serve, None, 8889))
    print(await asyncio.start_server(serve, "", 8890))
    print(await asyncio.start_server(serve, None, 8891, family=socket.AF_INET6))
    for host in (None, "127.0.0.1"):
        reader, writer = await asyncio.open_connection(host, 8889)
        print(await reader.read())
        writer.close()


asyncio.run(main())
