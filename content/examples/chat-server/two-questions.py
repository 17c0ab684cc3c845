import asyncio


async def serve(reader, writer):
    seconds = int(await reader.readline())
    await asyncio.sleep(seconds)
    writer.write(b"done\n")
    await writer.drain()
    writer.close()


async def client(name, seconds):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    print(name, "is connected")
    writer.write(f"{seconds}\n".encode())
    print(name, "has written")
    await reader.readline()
    print(name, "has an answer")
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        await asyncio.gather(client("ada", 2), client("bob", 1))
    print("the server is closed")


if __name__ == "__main__":
    asyncio.run(main())
