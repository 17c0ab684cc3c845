import asyncio


async def serve(reader, writer):
    name = (await reader.readline()).decode().strip()
    await asyncio.sleep(int(name))
    writer.write(f"bye {name}\n".encode())
    writer.close()


async def client(name):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(f"{name}\n".encode())
    print(name, await reader.read())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8888)
    async with server:
        await asyncio.gather(client("3"), client("1"), client("2"))


asyncio.run(main())
