import asyncio


async def serve(reader, writer):
    print(await reader.read())
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8888)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    for write in (lambda: writer.write("text"), lambda: writer.writelines(["text"])):
        try:
            write()
        except TypeError as error:
            print(repr(error))
    writer.close()
    server.close()


asyncio.run(main())
