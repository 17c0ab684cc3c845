import asyncio
import contextvars

name = contextvars.ContextVar("name", default="none")


class Named(asyncio.Protocol):
    def connection_made(self, transport):
        print("made in", name.get())
        name.set(name.get() + "+made")

    def data_received(self, data):
        print(data, "in", name.get())
        name.set(name.get() + "+data")

    def connection_lost(self, exc):
        print("lost in", name.get())


async def serve(reader, writer):
    print("served in", name.get())
    writer.write(b"a")
    await asyncio.sleep(1)
    writer.write(b"b")
    await asyncio.sleep(1)
    writer.close()


async def main():
    name.set("server")
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        name.set("client")
        await asyncio.get_running_loop().create_connection(Named, "127.0.0.1", 8888)
        await asyncio.sleep(3)


asyncio.run(main())
