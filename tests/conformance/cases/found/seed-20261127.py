# Ctrl-C at 0.25, 0.5
import asyncio

transports = {}
servers = {}
streams = {}


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        transports[len(transports)] = transport
        print("made")

    def data_received(self, data):
        print("data", data[:12])
        self.transport.write(data)

    def eof_received(self):
        print("eof")

    def pause_writing(self):
        print("pause")

    def resume_writing(self):
        print("resume")

    def connection_lost(self, exc):
        print("lost", repr(exc))


def release():
    for pair in streams.values():
        pair[1].transport.abort()
    for transport in transports.values():
        transport.abort()
    for server in servers.values():
        server.close()


async def main():
    asyncio.get_running_loop().call_later(100, release)
    server1 = await asyncio.get_running_loop().create_server(Echo, "127.0.0.1", 8000)
    servers[0] = server1
    pair1 = await asyncio.open_connection("127.0.0.1", 8000, limit=10)
    streams[len(streams)] = pair1
    try:
        if 0 in servers:
            print("1", await servers[0].serve_forever())
    finally:
        if 0 in streams:
            print("3", (await streams[0][0].readexactly(5))[:12])
    return "main"


asyncio.run(main())
