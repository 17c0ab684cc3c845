import asyncio


async def serve(reader, writer):
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8888)
    tasks = [asyncio.create_task(asyncio.open_connection("127.0.0.1", 8888)) for _ in range(2)]
    await asyncio.sleep(0)
    server.close()
    pairs = await asyncio.gather(*tasks, return_exceptions=True)
    for pair in pairs:
        print(pair)
        if isinstance(pair, tuple):
            try:
                print(await pair[0].read())
            except OSError as error:
                print(repr(error))
            pair[1].close()


asyncio.run(main())
