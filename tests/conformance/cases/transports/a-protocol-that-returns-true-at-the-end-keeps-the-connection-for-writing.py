import asyncio


class Upper(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        self.data = b""

    def data_received(self, data):
        self.data += data

    def eof_received(self):
        asyncio.get_running_loop().call_later(1, lambda: self.answer())
        return True

    def answer(self):
        self.transport.write(self.data.upper())
        self.transport.close()


async def main():
    loop = asyncio.get_running_loop()
    async with await loop.create_server(Upper, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        writer.write(b"hello")
        writer.write_eof()
        print(await reader.read())
        writer.close()


asyncio.run(main())
