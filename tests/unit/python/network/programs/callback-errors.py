"""What a protocol or a client callback raises is reported, and the server goes on"""
import asyncio


class Bad(asyncio.Protocol):
    def data_received(self, data):
        raise ValueError("bad data")

    def connection_lost(self, exc):
        print("lost", repr(exc))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    server = await loop.create_server(Bad, "127.0.0.1", 8825)
    for _ in range(2):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8825)
        writer.write(b"x")
        print(await reader.read())
        writer.close()
    server.close()


asyncio.run(main())
