import asyncio


async def worker(queue, name):
    try:
        while True:
            letter = await queue.get()
            await asyncio.sleep(1)
            print(name, "delivers", letter)
            queue.task_done()
    except asyncio.QueueShutDown:
        print(name, "goes home")


async def main():
    queue = asyncio.Queue(2)
    workers = asyncio.gather(worker(queue, "Ada"), worker(queue, "Grace"))
    for letter in ["a", "b", "c", "d", "e"]:
        await queue.put(letter)
        print("posted", letter)
    await queue.join()
    queue.shutdown()
    await workers


asyncio.run(main())
