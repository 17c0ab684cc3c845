import asyncio


async def main():
    server = await asyncio.start_server(print, "127.0.0.1", 8888)
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            await asyncio.start_server(print, "127.0.0.1", 8888)
        except OSError as error:
            print(error.__cause__, error.__suppress_context__, repr(error.__context__))
    server.close()
    async with server:
        await asyncio.start_server(print, "127.0.0.1", 8888)
        await asyncio.start_server(print, "127.0.0.1", 8888)


asyncio.run(main())
