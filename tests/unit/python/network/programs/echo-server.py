"""A server echoes lines to a client"""
import asyncio


async def echo(reader, writer):
    host, port = writer.get_extra_info("sockname")
    print("server at", host, port)
    async for line in reader:
        print("server got", line)
        writer.write(line.upper())
        await writer.drain()
    print("server saw the end", reader.at_eof())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(echo, "127.0.0.1", 8801)
    print(server.is_serving(), [sock.getsockname() for sock in server.sockets])
    async with server:
        reader, writer = await asyncio.open_connection("127.0.0.1", 8801)
        print("client to", writer.get_extra_info("peername"))
        for word in (b"one\n", b"two\n"):
            writer.write(word)
            print("client got", await reader.readline())
        writer.close()
        await writer.wait_closed()
        print("client closed", writer.is_closing(), writer.get_extra_info("socket").fileno())
        await asyncio.sleep(0.05)
    print(server.is_serving(), server.sockets)


asyncio.run(main())
