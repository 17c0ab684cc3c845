import asyncio

SECONDS = {"ada": 0, "bob": 2, "cyd": 0}
queues = {}


async def send(queue, writer, seconds):
    while line := await queue.get():
        await asyncio.sleep(seconds)
        writer.write(f"{line}\n".encode())
        await writer.drain()
    writer.close()


async def serve(reader, writer):
    name = (await reader.readline()).decode().strip()
    queue = queues[writer] = asyncio.Queue()
    sending = asyncio.create_task(send(queue, writer, SECONDS[name]))
    async for line in reader:
        for other in queues.values():
            other.put_nowait(f"{name}: {line.decode().strip()}")
    del queues[writer]
    queue.put_nowait(None)
    await sending


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
