import asyncio

queue = asyncio.Queue()


async def read():
    for line in range(1, 6):
        await queue.put(line)
        print("read", line, "and", queue.qsize(), "in the queue")
    queue.shutdown()


async def store():
    try:
        while True:
            line = await queue.get()
            await asyncio.sleep(1)
            print("stored", line)
    except asyncio.QueueShutDown:
        pass


async def main():
    await asyncio.gather(read(), store())


if __name__ == "__main__":
    asyncio.run(main())
