import asyncio


class Client(asyncio.DatagramProtocol):
    def error_received(self, exc):
        print("error", repr(exc))

    def connection_lost(self, exc):
        print("lost", exc)


async def main():
    loop = asyncio.get_running_loop()
    transport, _ = await loop.create_datagram_endpoint(Client, remote_addr=("127.0.0.1", 9999))
    for _ in range(2):
        transport.sendto(b"x")
        transport.sendto(b"y")
        await asyncio.sleep(1)
    try:
        transport.sendto(b"x", ("127.0.0.1", 1))
    except ValueError as error:
        print(repr(error))
    transport.abort()
    transport.sendto(b"x")
    await asyncio.sleep(1)


asyncio.run(main())
