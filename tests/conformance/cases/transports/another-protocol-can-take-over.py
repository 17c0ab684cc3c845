import asyncio


class First(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        print("first", data)
        self.transport.set_protocol(Second())

    def connection_lost(self, exc):
        print("first lost")


class Second(asyncio.Protocol):
    def connection_made(self, transport):
        print("never called")

    def data_received(self, data):
        print("second", data)

    def connection_lost(self, exc):
        print("second lost")


async def main():
    loop = asyncio.get_running_loop()
    async with await loop.create_server(First, "127.0.0.1", 8888):
        _, writer = await asyncio.open_connection("127.0.0.1", 8888)
        for data in (b"a", b"b"):
            writer.write(data)
            await asyncio.sleep(1)
        writer.close()


asyncio.run(main())
