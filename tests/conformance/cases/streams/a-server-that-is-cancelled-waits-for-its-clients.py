import asyncio


async def echo(reader, writer):
    try:
        async for line in reader:
            writer.write(line)
    except asyncio.CancelledError:
        print("server's side is cancelled")
        raise
    finally:
        writer.close()


async def client():
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(b"hello\n")
    print(await reader.readline())
    try:
        print(await asyncio.wait_for(reader.readline(), 8))
    finally:
        print("client's side ends")
        writer.close()


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 8888)
    async with server:
        task = asyncio.create_task(client())
        own = asyncio.current_task()
        asyncio.get_running_loop().call_later(5, lambda: own.cancel())
        try:
            await server.serve_forever()
        finally:
            print("server ends", task.done())


try:
    asyncio.run(main())
except asyncio.CancelledError:
    print("cancelled")
