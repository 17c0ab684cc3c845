import asyncio


async def main():
    reader = asyncio.StreamReader(limit=4)
    reader.feed_data(b"too long\nshort")
    for _ in range(2):
        try:
            print(await reader.readline())
        except ValueError as error:
            asyncio.get_running_loop().call_exception_handler({"message": "read", "exception": error})
    reader.feed_data(b"too long\n")
    await reader.readline()


asyncio.run(main())
