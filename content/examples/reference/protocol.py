import asyncio


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        print("connected")
        self.transport = transport

    def data_received(self, data):
        print("received", data)
        self.transport.write(data)

    def connection_lost(self, exc):
        print("disconnected", exc)


async def main():
    loop = asyncio.get_running_loop()
    async with await loop.create_server(Echo, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        writer.write(b"hello")
        print("echo", await reader.read(100))
        writer.close()


asyncio.run(main())
