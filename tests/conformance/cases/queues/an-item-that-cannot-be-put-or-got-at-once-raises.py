import asyncio


async def main():
    queue = asyncio.Queue(1)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error))
    queue.put_nowait("item")
    try:
        queue.put_nowait("too many")
    except asyncio.QueueFull as error:
        print(repr(error))
    print(queue.qsize(), queue.full(), queue.maxsize)


asyncio.run(main())
