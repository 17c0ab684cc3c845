"""A socket that a transport uses is not to be used otherwise"""
import asyncio


async def quiet(reader, writer):
    await reader.read()
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    async with await asyncio.start_server(quiet, "127.0.0.1", 8830):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8830)
        sock = writer.get_extra_info("socket")
        for use in (lambda: loop.add_reader(sock, print), lambda: loop.remove_writer(sock.fileno())):
            try:
                use()
            except RuntimeError as error:
                print("is used by transport" in str(error))
        try:
            sock.settimeout(1)
        except ValueError as error:
            print(error)
        print(sock.family.name, sock.type.name, sock.proto, sock.getpeername() == ("127.0.0.1", 8830))
        writer.transport.pause_reading()
        print(writer.transport.is_reading())
        writer.transport.resume_reading()
        print(writer.transport.is_reading(), writer.transport.get_write_buffer_size())
        writer.close()
        await asyncio.sleep(0.01)


asyncio.run(main())
