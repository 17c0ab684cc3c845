import asyncio


def fail():
    raise ValueError("no protocol")


async def main():
    loop = asyncio.get_running_loop()
    async with await loop.create_server(fail, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
        print(await reader.read())
        writer.close()


asyncio.run(main())
