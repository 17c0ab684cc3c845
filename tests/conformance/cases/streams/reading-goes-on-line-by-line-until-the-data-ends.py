import asyncio


async def count(reader, writer):
    async for line in reader:
        print("line", line)
    print("end", reader.at_eof())
    writer.close()


async def main():
    async with await asyncio.start_server(count, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        writer.write(b"one\ntw")
        await asyncio.sleep(1)
        writer.write(b"o\nthree")
        writer.write_eof()
        print(await reader.read())
        writer.close()


asyncio.run(main())
