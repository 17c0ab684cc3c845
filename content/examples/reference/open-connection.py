import asyncio


async def greet(reader, writer):
    name = (await reader.readline()).decode().strip()
    writer.write(f"Hello, {name}!\n".encode())
    writer.close()


async def main():
    async with await asyncio.start_server(greet, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        writer.write(b"Ada\n")
        print((await reader.readline()).decode())
        writer.close()
        await writer.wait_closed()
    try:
        await asyncio.open_connection("127.0.0.1", 8888)
    except ConnectionRefusedError as error:
        print(error)


asyncio.run(main())
