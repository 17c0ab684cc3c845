import asyncio


async def serve(reader, writer):
    name = (await reader.readline()).decode().strip()
    try:
        while True:
            async with asyncio.timeout(2):
                line = await reader.readline()
            print(name, "says", line.decode().strip())
    except TimeoutError:
        print(name, "is silent")
    writer.close()


async def client(name, texts):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    writer.write(f"{name}\n".encode())
    for text in texts:
        await asyncio.sleep(1.5)
        writer.write(f"{text}\n".encode())
    await reader.read()
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        await asyncio.gather(client("ada", ["one", "two"]), client("bob", ["one"]))


if __name__ == "__main__":
    asyncio.run(main())
