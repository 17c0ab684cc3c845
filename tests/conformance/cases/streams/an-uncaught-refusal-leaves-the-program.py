import asyncio


async def main():
    await asyncio.open_connection("127.0.0.1", 8888)


asyncio.run(main())
