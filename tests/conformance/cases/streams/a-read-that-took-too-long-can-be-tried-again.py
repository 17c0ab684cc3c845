import asyncio


async def slow(reader, writer):
    await asyncio.sleep(3)
    writer.write(b"late\n")
    writer.close()


async def main():
    async with await asyncio.start_server(slow, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        try:
            async with asyncio.timeout(1):
                await reader.readline()
        except TimeoutError:
            print("too slow")
        try:
            await asyncio.wait_for(reader.readline(), 1)
        except TimeoutError:
            print("still too slow")
        print(await asyncio.wait_for(reader.readline(), 5))
        writer.close()


asyncio.run(main())
