"""The loop's methods for sockets"""
import asyncio
import socket


async def serve(loop, listening):
    connection, address = await loop.sock_accept(listening)
    print("accepted from", address[0], connection.gettimeout())
    with connection:
        while data := await loop.sock_recv(connection, 100):
            await loop.sock_sendall(connection, data.upper())


async def main():
    loop = asyncio.get_running_loop()
    listening = socket.create_server(("127.0.0.1", 8813))
    listening.setblocking(False)
    task = asyncio.create_task(serve(loop, listening))
    client = socket.socket()
    client.setblocking(False)
    await loop.sock_connect(client, ("127.0.0.1", 8813))
    await loop.sock_sendall(client, b"hello")
    buffer = bytearray(3)
    print(await loop.sock_recv_into(client, buffer), buffer)
    print(await loop.sock_recv(client, 10))
    client.shutdown(socket.SHUT_WR)
    print(await loop.sock_recv(client, 10))
    await task
    client.close()
    listening.close()
    first, second = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
    for sock, port in ((first, 8814), (second, 8815)):
        sock.setblocking(False)
        sock.bind(("127.0.0.1", port))
    print(await loop.sock_sendto(first, b"datagram", ("127.0.0.1", 8815)))
    print(await loop.sock_recvfrom(second, 100))
    await loop.sock_sendto(second, b"back", ("127.0.0.1", 8814))
    print(await loop.sock_recvfrom_into(first, buffer), buffer)
    waiting = asyncio.create_task(loop.sock_recv(first, 10))
    await asyncio.sleep(0)
    waiting.cancel()
    print(await asyncio.gather(waiting, return_exceptions=True))
    print(loop.remove_reader(first))
    first.close()
    second.close()


asyncio.run(main())
