import asyncio


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        print("server", data, addr)
        self.transport.sendto(data, addr)


class Client(asyncio.DatagramProtocol):
    def __init__(self):
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport
        print(transport)
        transport.sendto(b"hello")

    def datagram_received(self, data, addr):
        print("client", data, addr)
        self.transport.close()

    def connection_lost(self, exc):
        print("lost", exc)
        self.lost.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    server, _ = await loop.create_datagram_endpoint(Echo, local_addr=("127.0.0.1", 9999))
    print(server.get_extra_info("sockname"), server.get_extra_info("peername"))
    transport, protocol = await loop.create_datagram_endpoint(Client, remote_addr=("127.0.0.1", 9999))
    print(transport.get_extra_info("sockname"), transport.get_extra_info("peername"))
    await protocol.lost
    server.close()


asyncio.run(main())
