"""write_eof ends one direction; the other goes on"""
import asyncio


async def total(reader, writer):
    numbers = (await reader.read()).split()
    await asyncio.sleep(0.01)
    writer.write(str(sum(map(int, numbers))).encode())
    writer.write(b" is the sum")
    writer.write_eof()
    print(writer.can_write_eof())
    writer.close()


async def main():
    async with await asyncio.start_server(total, "127.0.0.1", 8807):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8807)
        writer.writelines([b"1 ", b"2 ", b"39"])
        writer.write_eof()
        try:
            writer.write(b"more")
        except RuntimeError as error:
            print(error)
        print(await reader.read())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())
