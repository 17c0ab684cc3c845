import asyncio


class Silent(asyncio.Protocol):
    pass


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Silent, "127.0.0.1", 8888)
    await loop.create_connection(Silent, "127.0.0.1", 8888)
    await asyncio.sleep(1)
    print(server)


asyncio.run(main())
asyncio.run(main())
