import asyncio


async def serve(reader, writer):
    writer.write(str(writer.get_extra_info("peername")).encode())
    writer.close()


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888, local_addr=("127.0.0.2", 9000))
        print(await reader.read())
        writer.close()
        for local in (("127.0.0.1", 8888), ("8.8.8.8", 0), ("::1", 0)):
            try:
                await asyncio.open_connection("127.0.0.1", 8888, local_addr=local)
            except OSError as error:
                print(repr(error))
        try:
            await asyncio.open_connection(None, 8889, all_errors=True)
        except ExceptionGroup as group:
            print(repr(group))


asyncio.run(main())
