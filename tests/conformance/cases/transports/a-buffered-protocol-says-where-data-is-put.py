import asyncio


class Chunks(asyncio.BufferedProtocol):
    def __init__(self):
        self.buffer = bytearray(4)

    def get_buffer(self, sizehint):
        print("buffer", sizehint)
        return self.buffer

    def buffer_updated(self, nbytes):
        print("data", bytes(self.buffer[:nbytes]))

    def eof_received(self):
        print("eof")


class Empty(asyncio.BufferedProtocol):
    def get_buffer(self, sizehint):
        return bytearray(0)

    def connection_lost(self, exc):
        print("lost", repr(exc))


async def main():
    loop = asyncio.get_running_loop()
    for protocol in (Chunks, Empty):
        async with await loop.create_server(protocol, "127.0.0.1", 8888):
            reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
            writer.write(b"abcdefghij")
            writer.write_eof()
            print(await reader.read())
            writer.close()


asyncio.run(main())
