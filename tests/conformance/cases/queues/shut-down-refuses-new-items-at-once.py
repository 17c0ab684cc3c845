import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("held")
    queue.shutdown()
    try:
        await queue.put("late")
    except asyncio.QueueShutDown as error:
        print(repr(error))
    try:
        queue.put_nowait("late")
    except asyncio.QueueShutDown as error:
        print(repr(error))
    print(await queue.get())
    try:
        await queue.get()
    except asyncio.QueueShutDown as error:
        print(repr(error))


asyncio.run(main())
