import asyncio


async def leave(reader, writer):
    await reader.readexactly(1)
    writer.transport.pause_reading()
    await asyncio.sleep(2)
    writer.close()


async def main():
    async with await asyncio.start_server(leave, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        writer.write(b"1")
        await asyncio.sleep(1)
        writer.write(b"unread")
        try:
            print(await reader.read())
        except ConnectionResetError as error:
            print(repr(error))
        try:
            await writer.drain()
        except ConnectionResetError as error:
            print("drain", error)
        writer.close()
        try:
            await writer.wait_closed()
        except ConnectionResetError as error:
            print("wait_closed", error)


asyncio.run(main())
