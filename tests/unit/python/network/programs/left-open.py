"""Connections that are open when the program ends"""
import asyncio


class Silent(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Silent, "127.0.0.1", 8888)
    await loop.create_connection(Silent, "127.0.0.1", 8888)
    await asyncio.sleep(0.1)
    print(server.is_serving())


asyncio.run(main())
print("end")
