import asyncio


def fail():
    raise ValueError("no protocol")


async def serve(reader, writer):
    print("served", await reader.read())
    writer.close()


async def main():
    loop = asyncio.get_running_loop()
    async with await asyncio.start_server(serve, "127.0.0.1", 8888):
        try:
            await loop.create_connection(fail, "127.0.0.1", 8888)
        except ValueError as error:
            print(repr(error))
        await asyncio.sleep(1)
        try:
            await loop.create_datagram_endpoint(fail, local_addr=("127.0.0.1", 9999))
        except ValueError as error:
            print(repr(error))
        transport, _ = await loop.create_datagram_endpoint(asyncio.DatagramProtocol, local_addr=("127.0.0.1", 9999))
        transport.close()


asyncio.run(main())
