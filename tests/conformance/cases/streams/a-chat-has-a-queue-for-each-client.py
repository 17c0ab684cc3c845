import asyncio

clients = {}


async def serve(reader, writer):
    name = (await reader.readline()).decode().strip()
    queue = clients[name] = asyncio.Queue()

    async def send():
        while (text := await queue.get()) is not None:
            writer.write(text.encode() + b"\n")
            await writer.drain()

    sending = asyncio.create_task(send())
    async for line in reader:
        for other, its_queue in clients.items():
            if other != name:
                its_queue.put_nowait(f"{name}: {line.decode().strip()}")
    del clients[name]
    queue.put_nowait(None)
    await sending
    writer.close()


async def client(name, says, hears):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(name.encode() + b"\n")
    await asyncio.sleep(2)
    for text in says:
        writer.write(text.encode() + b"\n")
    for _ in range(hears):
        print(name, "hears", (await reader.readline()).decode().strip())
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        async with asyncio.TaskGroup() as group:
            group.create_task(client("Ada", ["hello"], 1))
            await asyncio.sleep(1)
            group.create_task(client("Bob", ["hi"], 1))
    print("over")


asyncio.run(main())
