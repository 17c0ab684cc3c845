import asyncio


class Logged(asyncio.Protocol):
    def __init__(self):
        self.lost = asyncio.get_running_loop().create_future()

    def connection_lost(self, exc):
        self.lost.set_result(exc)


async def main():
    loop = asyncio.get_running_loop()

    async def count(reader, writer):
        await asyncio.sleep(1)
        print(len(await reader.read()))
        writer.close()

    async with await asyncio.start_server(count, "127.0.0.1", 8888):
        transport, protocol = await loop.create_connection(Logged, "127.0.0.1", 8888)
        transport.write(b"x" * 4_000_000)
        transport.abort()
        transport.abort()
        transport.write(b"more")
        print(transport.get_write_buffer_size(), transport)
        print(await protocol.lost, transport)


asyncio.run(main())
