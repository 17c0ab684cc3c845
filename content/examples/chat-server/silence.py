import asyncio

queues = {}


async def send(queue, writer):
    while line := await queue.get():
        writer.write(f"{line}\n".encode())
        await writer.drain()
    writer.close()


async def next_line(reader):
    async with asyncio.timeout(3):
        return (await reader.readline()).decode().strip()


async def serve(reader, writer):
    queue = queues[writer] = asyncio.Queue()
    sending = asyncio.create_task(send(queue, writer))
    try:
        name = await next_line(reader)
        while text := await next_line(reader):
            for other in queues.values():
                other.put_nowait(f"{name}: {text}")
    except TimeoutError:
        queue.put_nowait("you are silent, goodbye")
    del queues[writer]
    queue.put_nowait(None)
    await sending


async def talk(name, texts, writer):
    for text in [name, *texts]:
        writer.write(f"{text}\n".encode())
        await asyncio.sleep(2)


async def client(name, *texts):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    talking = asyncio.create_task(talk(name, texts, writer))
    async for line in reader:
        print(name, "reads", line.decode().strip())
    await talking
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        async with asyncio.TaskGroup() as group:
            group.create_task(client("ada", "hello", "bob?"))
            group.create_task(client("bob", "hi"))
            group.create_task(client("cyd"))


if __name__ == "__main__":
    asyncio.run(main())
