"""connect_accepted_socket takes over a connection that was accepted elsewhere; pairs of sockets become streams"""
import asyncio
import socket


class Hello(asyncio.Protocol):
    def connection_made(self, transport):
        print("made", transport.get_extra_info("sockname"))
        transport.write(b"hello")
        transport.close()


async def main():
    loop = asyncio.get_running_loop()
    with socket.create_server(("127.0.0.1", 8821)) as listening:
        client = socket.create_connection(("127.0.0.1", 8821))
        accepted, address = listening.accept()
        print(address == client.getsockname(), accepted.getpeername() == address)
        await loop.connect_accepted_socket(Hello, accepted)
        client.setblocking(False)
        print(await loop.sock_recv(client, 100), await loop.sock_recv(client, 100))
        client.close()
    left, right = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=left)
    other_reader, other_writer = await asyncio.open_unix_connection(sock=right)
    writer.write(b"through the pair\n")
    print(await other_reader.readline())
    other_writer.close()
    print(await reader.read())
    writer.close()


asyncio.run(main())
