import asyncio


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b"one\ntwo")
    print(await reader.readline(), reader)
    task = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    reader.feed_data(b"\nthree")
    print(await task)
    reader.feed_eof()
    print(await reader.readline(), reader.at_eof(), await reader.readline())
    try:
        reader.feed_data(b"more")
    except AssertionError as error:
        print(repr(error))
    reader.set_exception(ValueError("broken"))
    for read in (reader.read(), reader.readline(), reader.readexactly(1)):
        try:
            await read
        except ValueError as error:
            print(repr(error), error is reader.exception())
    try:
        asyncio.StreamReader(limit=0)
    except ValueError as error:
        print(repr(error))
    try:
        await reader.readexactly(-1)
    except ValueError as error:
        print(repr(error))


asyncio.run(main())
