"""A protocol is paused above the high-water mark and resumed below the low one"""
import asyncio


class Sender(asyncio.Protocol):
    def connection_made(self, transport):
        transport.set_write_buffer_limits(high=10, low=2)
        print(transport.get_write_buffer_limits())

    def pause_writing(self):
        print("pause")

    def resume_writing(self):
        print("resume")


class Receiver(asyncio.Protocol):
    def __init__(self):
        self.count = 0
        self.done = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        self.transport = transport
        transport.pause_reading()
        asyncio.get_running_loop().call_later(0.1, transport.resume_reading)

    def data_received(self, data):
        self.count += len(data)

    def eof_received(self):
        print("eof")

    def connection_lost(self, exc):
        self.done.set_result(self.count)


async def main():
    loop = asyncio.get_running_loop()
    receiver = Receiver()
    server = await loop.create_server(lambda: receiver, "127.0.0.1", 8806)
    transport, _ = await loop.create_connection(Sender, "127.0.0.1", 8806)
    transport.write(b"x" * 20_000_000)
    transport.close()
    print("closing", transport.is_closing())
    transport.write(b"")
    print(await receiver.done)
    server.close()
    await server.wait_closed()


asyncio.run(main())
