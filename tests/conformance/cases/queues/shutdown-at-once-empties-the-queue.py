import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    queue.put_nowait(2)
    joining = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    queue.shutdown(immediate=True)
    try:
        queue.get_nowait()
    except asyncio.QueueShutDown as error:
        print(repr(error), queue.qsize())
    print(await joining)


asyncio.run(main())
