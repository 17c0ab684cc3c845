import asyncio


class Quiet(asyncio.Protocol):
    pass


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Quiet, "127.0.0.1", 8888)
    transport, _ = await loop.create_connection(Quiet, "127.0.0.1", 8888)
    for marks in ({"high": 100}, {"low": 100}, {"high": 0}, {}):
        transport.set_write_buffer_limits(**marks)
        print(marks, transport.get_write_buffer_limits())
    for marks in ({"high": 1, "low": 2}, {"high": -1}, {"low": -1}):
        try:
            transport.set_write_buffer_limits(**marks)
        except ValueError as error:
            print(repr(error))
    transport.close()
    server.close()


asyncio.run(main())
