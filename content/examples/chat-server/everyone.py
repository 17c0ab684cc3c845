import asyncio

SECONDS = {"ada": 0, "bob": 2, "cyd": 0}
clients = {}


async def send(writer, line):
    await asyncio.sleep(SECONDS[clients[writer]])
    writer.write(f"{line}\n".encode())
    await writer.drain()


async def serve(reader, writer):
    name = clients[writer] = (await reader.readline()).decode().strip()
    async for line in reader:
        for other in list(clients):
            await send(other, f"{name}: {line.decode().strip()}")
    del clients[writer]
    writer.close()


async def client(name, text):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(f"{name}\n".encode())
    await asyncio.sleep(1)
    if text:
        writer.write(f"{text}\n".encode())
    for _ in range(2):
        line = await reader.readline()
        print(name, "reads", line.decode().strip())
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        async with asyncio.TaskGroup() as group:
            group.create_task(client("ada", "hello"))
            group.create_task(client("bob", ""))
            group.create_task(client("cyd", "lunch?"))


if __name__ == "__main__":
    asyncio.run(main())
