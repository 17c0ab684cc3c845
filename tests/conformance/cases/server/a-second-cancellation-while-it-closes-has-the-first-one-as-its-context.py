import asyncio

served = []


async def serve(server):
    try:
        await server.serve_forever()
    except asyncio.CancelledError as error:
        print(repr(error), repr(error.__context__))


async def main():
    server = await asyncio.start_server(lambda reader, writer: served.append(writer), "127.0.0.1", 8000)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8000)
    await asyncio.sleep(1)
    task = asyncio.create_task(serve(server))
    await asyncio.sleep(1)
    task.cancel("first")
    await asyncio.sleep(1)
    task.cancel("second")
    await task
    for each in (writer, *served):
        each.close()
        await each.wait_closed()


asyncio.run(main())
