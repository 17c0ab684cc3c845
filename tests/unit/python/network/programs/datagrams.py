"""Datagrams: an echo, an address, and a port on which nothing listens"""
import asyncio


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        print("server got", data, addr[0])
        self.transport.sendto(data[::-1], addr)


class Client(asyncio.DatagramProtocol):
    def __init__(self):
        self.lost = asyncio.get_running_loop().create_future()
        self.received = asyncio.Queue()

    def datagram_received(self, data, addr):
        self.received.put_nowait((data, addr))

    def error_received(self, exc):
        self.received.put_nowait(repr(exc))

    def connection_lost(self, exc):
        self.lost.set_result(exc)


async def main():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Echo, local_addr=("127.0.0.1", 8812))
    client, protocol = await loop.create_datagram_endpoint(Client, remote_addr=("127.0.0.1", 8812))
    print(client.get_extra_info("peername"), server.get_extra_info("sockname"))
    client.sendto(b"abc")
    client.sendto(b"def")
    for _ in range(2):
        print(await protocol.received.get())
    try:
        client.sendto(b"x", ("127.0.0.1", 9999))
    except ValueError as error:
        print(error)
    client.close()
    print(await protocol.lost)
    server.close()
    await asyncio.sleep(0)
    client, protocol = await loop.create_datagram_endpoint(Client, remote_addr=("127.0.0.1", 8812))
    client.sendto(b"anybody?")
    print(await protocol.received.get())
    client.sendto(b"x" * 70000)
    print(await protocol.received.get())
    client.close()


asyncio.run(main())
