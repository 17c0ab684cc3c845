"""Files are sent, copies of a socket share its connection, and texts of sockets are those of Linux"""
import asyncio
import socket
import tempfile


async def count(reader, writer):
    size = 0
    while data := await reader.read(65536):
        size += len(data)
    writer.write(str(size).encode())
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    async with await asyncio.start_server(count, "localhost", 8861):
        reader, writer = await asyncio.open_connection("localhost", 8861)
        with tempfile.TemporaryFile() as file:
            file.write(b"x" * 300000)
            file.seek(0)
            print(await loop.sendfile(writer.transport, file), file.tell())
        writer.write_eof()
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
        with socket.create_connection(("localhost", 8861)) as sock, tempfile.TemporaryFile() as file:
            sock.setblocking(False)
            file.write(b"x" * 1000)
            file.seek(0)
            print(await loop.sock_sendfile(sock, file, offset=10, count=500))
        reader, writer = await asyncio.open_connection("127.0.0.1", 8861)
        print(writer.transport, writer.get_extra_info("nothing", "default"))
        writer.close()
        await writer.wait_closed()
        await asyncio.sleep(0.01)
    left, right = socket.socketpair()
    left.setblocking(False)
    try:
        while True:
            left.send(b"x" * 1000)
    except BlockingIOError as error:
        print(error)
    sending = asyncio.ensure_future(loop.sock_sendall(left, b"y" * 5))
    await asyncio.sleep(0)
    print(sending.done())
    while not sending.done():
        right.recv(100000)
        await asyncio.sleep(0.001)
    left.close()
    right.close()
    left, right = socket.socketpair()
    copy = left.dup()
    left.close()
    copy.send(b"1")
    print(right.recv(1))
    copy.close()
    print(right.recv(1))
    right.close()
    sock = socket.socket()
    sock.settimeout(3)
    print(sock, sock.timeout)
    sock.close()
    print(sock)
    with socket.create_server(("", 8862), family=socket.AF_INET6, dualstack_ipv6=True) as both:
        client = socket.create_connection(("127.0.0.1", 8862))
        accepted, address = both.accept()
        print(address[0], client.getpeername())
        client.close()
        accepted.close()


asyncio.run(main())
