"""A read that takes too long is given up, and the connection goes on"""
import asyncio


async def slow(reader, writer):
    await asyncio.sleep(0.3)
    writer.write(b"late\n")
    writer.close()


async def main():
    async with await asyncio.start_server(slow, "127.0.0.1", 8817):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8817)
        try:
            async with asyncio.timeout(0.1):
                await reader.readline()
        except TimeoutError:
            print("too slow")
        try:
            await asyncio.wait_for(reader.readline(), 0.1)
        except TimeoutError:
            print("still too slow")
        print(await asyncio.wait_for(reader.readline(), 1))
        task = asyncio.create_task(reader.read())
        task2 = asyncio.create_task(reader.read())
        await asyncio.sleep(0)
        print(await asyncio.gather(task, task2, return_exceptions=True))
        writer.close()


asyncio.run(main())
