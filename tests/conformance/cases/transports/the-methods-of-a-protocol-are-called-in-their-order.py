import asyncio


class Logged(asyncio.Protocol):
    def __init__(self, name):
        self.name = name
        self.lost = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport
        print(self.name, "made", transport)

    def data_received(self, data):
        print(self.name, "data", data)
        if self.name == "server":
            self.transport.write(b"pong")
        else:
            self.transport.close()

    def eof_received(self):
        print(self.name, "eof")

    def connection_lost(self, exc):
        print(self.name, "lost", exc, self.transport)
        self.lost.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    serving = []

    def make():
        serving.append(Logged("server"))
        return serving[-1]

    server = await loop.create_server(make, "127.0.0.1", 8888)
    transport, client = await loop.create_connection(lambda: Logged("client"), "127.0.0.1", 8888)
    print(transport.get_protocol() is client, transport.is_reading())
    transport.write(b"ping")
    await client.lost
    await serving[0].lost
    server.close()
    await server.wait_closed()


asyncio.run(main())
