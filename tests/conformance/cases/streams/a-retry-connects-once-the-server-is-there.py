import asyncio


async def connect():
    for attempt in range(5):
        try:
            return await asyncio.open_connection("localhost", 8888)
        except ConnectionRefusedError as error:
            print("attempt", attempt, error)
            await asyncio.sleep(2**attempt)


async def serve(reader, writer):
    writer.writelines([b"welcome", b"\n"])
    await writer.drain()
    writer.close()


async def main():
    connecting = asyncio.create_task(connect())
    await asyncio.sleep(4)
    async with await asyncio.start_server(serve, "localhost", 8888):
        reader, writer = await connecting
        print(await reader.readline(), round(asyncio.get_running_loop().time()))
        writer.close()


asyncio.run(main())
