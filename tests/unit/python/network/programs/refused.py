"""Where nothing listens, a connection is refused"""
import asyncio
import errno
import socket


async def main():
    loop = asyncio.get_running_loop()
    for host in ("127.0.0.1", "::1"):
        try:
            await asyncio.open_connection(host, 8808)
        except ConnectionRefusedError as error:
            print(repr(error), error.errno == errno.ECONNREFUSED, errno.errorcode[error.errno])
    try:
        await asyncio.open_unix_connection("/tmp/not-there.sock")
    except OSError as error:
        print(repr(error))
    with socket.socket() as sock:
        sock.setblocking(False)
        try:
            await loop.sock_connect(sock, ("127.0.0.1", 8808))
        except OSError as error:
            print(error)
    with socket.socket() as sock:
        print(sock.connect_ex(("127.0.0.1", 8808)))
        try:
            sock.connect(("127.0.0.1", 8808))
        except OSError as error:
            print(error)
    try:
        await loop.create_connection(asyncio.Protocol, "127.0.0.1", 8808, local_addr=("8.8.8.8", 0))
    except OSError as error:
        print(error.errno)
    try:
        socket.create_connection(("127.0.0.1", 8808), timeout=1)
    except OSError as error:
        print(repr(error))


asyncio.run(main())
