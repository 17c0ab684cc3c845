import asyncio


async def fail(reader, writer):
    writers.append(writer)
    raise ValueError("no")


def raiser(reader, writer):
    writers.append(writer)
    raise ValueError("never")


async def main():
    for serve in (fail, raiser):
        async with await asyncio.start_server(serve, "127.0.0.1", 8888):
            reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
            try:
                print(await asyncio.wait_for(reader.read(), 1))
            except TimeoutError:
                print("still open")
                writers[-1].close()
            writer.close()
            await writer.wait_closed()


writers = []
asyncio.run(main())
