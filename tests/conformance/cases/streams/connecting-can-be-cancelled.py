import asyncio


def keep(reader, writer):
    writers.append(writer)


async def main():
    server = await asyncio.start_server(keep, "127.0.0.1", 8888)
    for rounds in range(6):
        task = asyncio.create_task(asyncio.open_connection("127.0.0.1", 8888))
        for _ in range(rounds):
            await asyncio.sleep(0)
        task.cancel()
        try:
            connected.append(await task)
            print(rounds, "connected")
        except asyncio.CancelledError:
            print(rounds, "cancelled")
    await asyncio.sleep(1)
    server.close()


connected, writers = [], []
asyncio.run(main())
