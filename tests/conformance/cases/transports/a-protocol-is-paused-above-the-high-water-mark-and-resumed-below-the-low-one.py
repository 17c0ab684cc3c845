import asyncio


class Sender(asyncio.Protocol):
    def connection_made(self, transport):
        print(transport.get_write_buffer_limits())
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
        transport.pause_reading()
        print("reads", transport.is_reading())
        asyncio.get_running_loop().call_later(1, lambda: transport.resume_reading())

    def data_received(self, data):
        self.count += len(data)

    def eof_received(self):
        print("eof")

    def connection_lost(self, exc):
        self.done.set_result(self.count)


async def main():
    loop = asyncio.get_running_loop()
    receiver = Receiver()
    server = await loop.create_server(lambda: receiver, "127.0.0.1", 8888)
    transport, _ = await loop.create_connection(Sender, "127.0.0.1", 8888)
    transport.write(b"x" * 4_000_000)
    print("kept", transport.get_write_buffer_size())
    transport.close()
    print("closing", transport.is_closing())
    transport.write(b"")
    print(await receiver.done)
    server.close()
    await server.wait_closed()


asyncio.run(main())
