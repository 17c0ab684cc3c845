import asyncio


async def shout(reader, writer):
    async for line in reader:
        print("server got", line)
        writer.write(line.decode().upper().encode())
        await writer.drain()
    writer.close()


async def client(name):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    for word in ["one", "two"]:
        writer.write(f"{name} {word}\n".encode())
        print(name, "got", await reader.readline())
        await asyncio.sleep(1)
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(shout, "127.0.0.1", 8888)
    await asyncio.gather(client("Ada"), client("Grace"))
    server.close()
    await server.wait_closed()


asyncio.run(main())
