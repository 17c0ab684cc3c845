"""A buffered protocol receives into its own buffer"""
import asyncio


class Buffered(asyncio.BufferedProtocol):
    def __init__(self):
        self.buffer = bytearray(4)
        self.done = asyncio.get_running_loop().create_future()

    def get_buffer(self, sizehint):
        return self.buffer

    def buffer_updated(self, nbytes):
        print("updated", nbytes, bytes(self.buffer[:nbytes]))

    def eof_received(self):
        print("eof")

    def connection_lost(self, exc):
        self.done.set_result(exc)


async def send(reader, writer):
    writer.write(b"0123456789")
    writer.close()


async def main():
    async with await asyncio.start_server(send, "127.0.0.1", 8820):
        transport, protocol = await asyncio.get_running_loop().create_connection(Buffered, "127.0.0.1", 8820)
        print(await protocol.done)


asyncio.run(main())
