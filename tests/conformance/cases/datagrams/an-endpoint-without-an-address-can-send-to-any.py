import asyncio
import socket


class Printer(asyncio.DatagramProtocol):
    def datagram_received(self, data, addr):
        print(data, addr)

    def error_received(self, exc):
        print("error", repr(exc))


async def main():
    loop = asyncio.get_running_loop()
    servers = []
    for host in ("127.0.0.1", "::1"):
        servers.append((await loop.create_datagram_endpoint(Printer, local_addr=(host, 9999)))[0])
    transport, _ = await loop.create_datagram_endpoint(Printer, family=socket.AF_INET)
    transport.sendto(b"a", ("127.0.0.1", 9999))
    transport.sendto(b"", ("localhost", 9999))
    transport.sendto(b"x" * 70_000, ("127.0.0.1", 9999))
    transport.sendto(b"b", ("127.0.0.1", 9))
    transport.sendto(b"c", ("10.0.0.1", 9))
    other, _ = await loop.create_datagram_endpoint(Printer, family=socket.AF_INET6)
    other.sendto(b"d", ("::1", 9999))
    await asyncio.sleep(1)
    try:
        await loop.create_datagram_endpoint(Printer, local_addr=("127.0.0.1", 9999))
    except OSError as error:
        print(repr(error))
    try:
        await loop.create_datagram_endpoint(Printer)
    except ValueError as error:
        print(repr(error))
    for each in (*servers, transport, other):
        each.close()


asyncio.run(main())
