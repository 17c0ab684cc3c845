import asyncio


async def serve(reader, writer):
    writer.write(b"hello\nwelcome\n")
    await writer.drain()
    line = await reader.readline()
    print("the server reads", line.decode().strip())
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8888)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    first = await reader.readline()
    second = await reader.readline()
    print("the client reads", first.decode().strip(), second.decode().strip())
    writer.write(b"bye\n")
    await writer.drain()
    rest = await reader.read()
    print("the rest has", len(rest), "bytes")
    writer.close()
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
