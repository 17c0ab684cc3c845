import asyncio


async def hang_up(reader, writer):
    writer.close()


async def main():
    async with await asyncio.start_server(hang_up, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        print(await reader.read())
        for _ in range(8):
            try:
                writer.write(b"x")
                await writer.drain()
                print("written")
            except ConnectionError as error:
                print(repr(error))
        print(writer.transport.is_closing())
        writer.close()
        try:
            await writer.wait_closed()
        except ConnectionError as error:
            print(repr(error))


asyncio.run(main())
