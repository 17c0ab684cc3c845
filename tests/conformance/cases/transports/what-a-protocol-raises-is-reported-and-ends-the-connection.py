import asyncio


class Bad(asyncio.Protocol):
    def data_received(self, data):
        raise ValueError("bad data")

    def connection_lost(self, exc):
        print("lost", repr(exc))


class Worse(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        raise ValueError("not made")

    def eof_received(self):
        raise ValueError("bad end")

    def connection_lost(self, exc):
        print("lost", repr(exc))
        raise ValueError("bad loss")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(repr(context["exception"]), sorted(context)))
    for protocol in (Bad, Worse):
        server = await loop.create_server(protocol, "127.0.0.1", 8888)
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        writer.write(b"x")
        writer.write_eof()
        print(await reader.read())
        writer.close()
        server.close()


asyncio.run(main())
