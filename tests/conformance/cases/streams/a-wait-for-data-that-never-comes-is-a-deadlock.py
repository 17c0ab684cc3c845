import asyncio


async def silent(reader, writer):
    writers.append(writer)


async def main():
    await asyncio.start_server(silent, "127.0.0.1", 8888)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    print(await reader.readline())


writers = []
try:
    asyncio.run(main())
except RuntimeError as error:
    print("deadlock" in str(error))
