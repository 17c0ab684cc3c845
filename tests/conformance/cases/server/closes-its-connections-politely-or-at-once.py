import asyncio


async def serve(reader, writer):
    writer.write(b"x" * 5_000_000)
    try:
        await writer.drain()
        print("drained")
    except ConnectionError as error:
        print(repr(error))


async def main():
    for end in ("close", "abort"):
        server = await asyncio.start_server(serve, "127.0.0.1", 8888)
        pairs = [await asyncio.open_connection("127.0.0.1", 8888) for _ in range(2)]
        await asyncio.sleep(1)
        server.close()
        if end == "close":
            server.close_clients()
        else:
            server.abort_clients()
        print(end, [len(await reader.read()) for reader, _ in pairs])
        for _, writer in pairs:
            writer.close()
        await server.wait_closed()


asyncio.run(main())
