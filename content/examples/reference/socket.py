import asyncio
import socket


async def greet(reader, writer):
    writer.write(b"hello")
    writer.close()


async def main():
    async with await asyncio.start_server(greet, None, 8888, family=socket.AF_INET6) as server:
        sock = server.sockets[0]
        print(sock.family == socket.AF_INET6, sock.type == socket.SOCK_STREAM, sock.getsockname())
        reader, writer = await asyncio.open_connection("localhost", 8888, family=socket.AF_INET6)
        print(await reader.read(), writer.get_extra_info("socket").getpeername())
        writer.close()
    try:
        await asyncio.open_connection("example.com", 80)
    except socket.gaierror as error:
        print(error.errno)


asyncio.run(main())
