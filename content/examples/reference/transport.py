import asyncio


class Answer(asyncio.Protocol):
    def __init__(self):
        self.done = asyncio.get_running_loop().create_future()

    def data_received(self, data):
        self.done.set_result(data)


async def greet(reader, writer):
    print("server's client", writer.get_extra_info("peername"))
    writer.write(b"hello")
    await reader.read()
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    async with await asyncio.start_server(greet, "127.0.0.1", 8888):
        transport, protocol = await loop.create_connection(Answer, "127.0.0.1", 8888)
        print("client's server", transport.get_extra_info("peername"))
        print(await protocol.done, transport.is_reading(), transport.get_write_buffer_limits())
        transport.close()
        print(transport.is_closing())


asyncio.run(main())
