import asyncio


async def main():
    server = await asyncio.start_server(print, "127.0.0.1", 8888)
    server.close()
    try:
        await server.start_serving()
    except TypeError as error:
        print(repr(error), server.is_serving())
    await server.wait_closed()
    server.close()
    await server.wait_closed()


asyncio.run(main())
