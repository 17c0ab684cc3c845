import asyncio


async def main():
    queue = asyncio.Queue(2)
    print(str(queue))
    waiting = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    print(str(queue))
    queue.put_nowait("a")
    await waiting
    queue.put_nowait("b")
    queue.put_nowait("c")
    putting = asyncio.create_task(queue.put("d"))
    await asyncio.sleep(0)
    print(str(queue))
    queue.shutdown()
    print(str(queue))
    try:
        await putting
    except asyncio.QueueShutDown:
        print("refused")


asyncio.run(main())
