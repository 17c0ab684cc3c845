"""Several clients talk to one server, in the order in which they have something to say"""
import asyncio


async def serve(reader, writer):
    name = await reader.readline()
    number = await reader.readline()
    await asyncio.sleep(int(number) * 0.1)
    writer.write(name.strip() + b" waited\n")
    writer.close()


async def client(name, number):
    reader, writer = await asyncio.open_connection("127.0.0.1", 8802)
    writer.write(f"{name}\n{number}\n".encode())
    answer = await reader.read()
    print(answer.decode().strip())
    writer.close()
    await writer.wait_closed()
    return number


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8802)
    async with server:
        print(await asyncio.gather(client("c", 3), client("a", 1), client("b", 2)))


asyncio.run(main())
