import asyncio


async def serve(reader, writer):
    async for line in reader:
        writer.write(line)
        await writer.drain()
    writer.close()


async def client(name, seconds, text):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    await asyncio.sleep(seconds)
    writer.write(f"{text}\n".encode())
    line = await reader.readline()
    print(name, "reads:", line.decode().strip())
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        async with asyncio.TaskGroup() as group:
            group.create_task(client("ada", 3, "hello"))
            group.create_task(client("bob", 1, "hi"))
            group.create_task(client("cyd", 2, "lunch?"))


if __name__ == "__main__":
    asyncio.run(main())
