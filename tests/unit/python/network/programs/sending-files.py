"""A file is sent from an offset on, wherever it was read to, and what is no file is not sent as one"""
import asyncio
import io
import os
import socket
import tempfile


async def main():
    loop = asyncio.get_running_loop()
    left, right = socket.socketpair()
    with tempfile.TemporaryFile() as file:
        file.write(b"0123456789")
        file.seek(7)
        print(left.sendfile(file), file.tell(), right.recv(100))
        file.seek(7)
        print(left.sendfile(file, 4, 3), file.tell(), right.recv(100))
        print(os.sendfile(left.fileno(), file.fileno(), 1, 4), right.recv(100))
        file.seek(3)
        print(os.sendfile(left.fileno(), file.fileno(), None, 2), right.recv(100))
        print(os.sendfile(left.fileno(), file.fileno(), 200, 2))
        left.setblocking(False)
        file.seek(7)
        print(await loop.sock_sendfile(left, file), file.tell(), right.recv(100))
        for out, into, offset in ((999, file.fileno(), 0), (left.fileno(), 999, 0), (left.fileno(), right.fileno(), 0)):
            try:
                os.sendfile(out, into, offset, 4)
            except OSError as error:
                print(error)
    print(await loop.sock_sendfile(left, io.BytesIO(b"abc")), right.recv(100))
    try:
        await loop.sock_sendfile(left, io.BytesIO(b"abc"), fallback=False)
    except Exception as error:
        print(type(error).__name__, error)
    left.close()
    right.close()


asyncio.run(main())
