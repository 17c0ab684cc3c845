import asyncio


async def serve(reader, writer):
    writer.write(await reader.readline())
    writer.close()


async def client(number):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(f"{number}\n".encode())
    print(await reader.read())
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888, backlog=1):
        await asyncio.gather(*[client(number) for number in range(6)])


asyncio.run(main())
