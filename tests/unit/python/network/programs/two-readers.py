"""Two tasks cannot read from one stream at a time"""
import asyncio


async def quiet(reader, writer):
    await reader.read()
    writer.close()


async def main():
    async with await asyncio.start_server(quiet, "127.0.0.1", 8818):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8818)
        first = asyncio.create_task(reader.readline())
        await asyncio.sleep(0)
        try:
            await reader.read(1)
        except RuntimeError as error:
            print(error)
        first.cancel()
        writer.close()
        await asyncio.sleep(0.01)


asyncio.run(main())
