"""What is sent arrives whole and in order, whatever the sizes"""
import asyncio
import hashlib
import random


async def digest(reader, writer):
    found = hashlib.sha256()
    while data := await reader.read(random.Random(1).randrange(1, 70_000)):
        found.update(data)
    writer.write(found.hexdigest().encode())
    writer.close()


async def main():
    source = random.Random(2)
    async with await asyncio.start_server(digest, "127.0.0.1", 8828):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8828)
        expected = hashlib.sha256()
        for _ in range(60):
            data = source.randbytes(source.choice((1, 100, 70_000, 200_000)))
            expected.update(data)
            writer.write(data)
            await writer.drain()
        writer.write_eof()
        print((await reader.read()).decode() == expected.hexdigest())
        writer.close()


asyncio.run(main())
