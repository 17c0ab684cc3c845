"""A connection that is waited for can be given up, and a server that does not accept fills up"""
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    listening = socket.socket()
    listening.bind(("127.0.0.1", 8841))
    listening.listen(1)
    clients = [socket.socket() for _ in range(2)]
    for client in clients:
        client.setblocking(False)
        await loop.sock_connect(client, ("127.0.0.1", 8841))
    late = socket.socket()
    late.setblocking(False)
    try:
        async with asyncio.timeout(0.2):
            await loop.sock_connect(late, ("127.0.0.1", 8841))
    except TimeoutError:
        print("not accepted in time")
    late.close()
    print(listening.accept()[1] == clients[0].getsockname())
    listening.close()
    try:
        print(await loop.sock_recv(clients[1], 1))
    except ConnectionResetError as error:
        print(error)
    for client in clients:
        client.close()


asyncio.run(main())
