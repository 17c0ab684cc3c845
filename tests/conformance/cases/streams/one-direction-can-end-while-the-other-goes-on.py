import asyncio


async def total(reader, writer):
    numbers = (await reader.read()).decode().split(" ")
    await asyncio.sleep(1)
    writer.write(str(sum(map(int, numbers))).encode())
    writer.write_eof()
    writer.close()


async def main():
    async with await asyncio.start_server(total, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        print(writer.can_write_eof())
        writer.writelines([b"1 ", b"2 ", b"39"])
        writer.writelines([])
        writer.write_eof()
        for write in (lambda: writer.write(b"more"), lambda: writer.writelines([b"more"])):
            try:
                write()
            except RuntimeError as error:
                print(error)
        print(await reader.read())
        writer.close()


asyncio.run(main())
