"""create_connection tries one address after the other, and says what went wrong with each"""
import asyncio


async def hello(reader, writer):
    writer.write(b"hello")
    writer.close()


async def main():
    server = await asyncio.start_server(hello, ["127.0.0.1", "127.0.0.3"], 8826)
    print(sorted(sock.getsockname() for sock in server.sockets))
    for host in ("127.0.0.1", "127.0.0.3"):
        reader, writer = await asyncio.open_connection(host, 8826)
        print(await reader.read(), writer.get_extra_info("sockname")[0])
        writer.close()
    reader, writer = await asyncio.open_connection("127.0.0.1", 8826, local_addr=("127.0.0.5", 0))
    print(writer.get_extra_info("sockname")[0])
    writer.close()
    server.close()
    both = await asyncio.start_server(hello, "::", 8826)
    reader, writer = await asyncio.open_connection("::1", 8826)
    print(writer.get_extra_info("peername"), await reader.read())
    writer.close()
    both.close()


asyncio.run(main())
