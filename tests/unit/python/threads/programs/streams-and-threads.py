"""A server of asyncio's, and clients in threads with sockets that block."""
import asyncio
import socket
import threading
import time

start = time.monotonic()


async def serve(reader, writer):
    while line := await reader.readline():
        await asyncio.sleep(0.1)
        writer.write(line.upper())
    writer.close()


def ask(port, word):
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(word.encode() + b"\n")
        return client.makefile().readline().strip(), round(time.monotonic() - start, 1)


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(await asyncio.gather(*(asyncio.to_thread(ask, port, word) for word in ("one", "two"))))
    server.close()


asyncio.run(main())
