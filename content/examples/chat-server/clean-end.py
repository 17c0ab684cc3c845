import asyncio
import signal

queues = {}


async def send(queue, writer):
    while line := await queue.get():
        writer.write(f"{line}\n".encode())
        await writer.drain()
    writer.close()


async def serve(reader, writer):
    queue = queues[writer] = asyncio.Queue()
    sending = asyncio.create_task(send(queue, writer))
    name = (await reader.readline()).decode().strip()
    async for line in reader:
        for other in queues.values():
            other.put_nowait(f"{name}: {line.decode().strip()}")
    del queues[writer]
    queue.put_nowait(None)
    await sending


async def client(name, text):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(f"{name}\n{text}\n".encode())
    async for line in reader:
        print(name, "reads", line.decode().strip())
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGINT, lambda: stop.set())
    async with asyncio.TaskGroup() as group:

        def accept(reader, writer):
            group.create_task(serve(reader, writer))

        server = await asyncio.start_server(accept, "127.0.0.1", 8888)
        for name, text in [("ada", "hello"), ("bob", "hi"), ("cyd", "lunch?")]:
            group.create_task(client(name, text))
        loop.call_later(2, signal.raise_signal, signal.SIGINT)
        await stop.wait()
        server.close()
        for queue in queues.values():
            queue.put_nowait("the server closes")
            queue.put_nowait(None)
    await server.wait_closed()
    print("all connections are closed")


if __name__ == "__main__":
    asyncio.run(main())
