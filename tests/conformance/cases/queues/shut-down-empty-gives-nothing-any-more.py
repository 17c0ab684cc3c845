import asyncio


async def main():
    queue = asyncio.Queue()
    queue.shutdown()
    try:
        queue.get_nowait()
    except asyncio.QueueShutDown as error:
        print(repr(error), queue.empty())


asyncio.run(main())
