import asyncio


lock = asyncio.Lock()


async def holds():
    await lock.acquire()
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.wait([waiting])


async def waits():
    try:
        await lock.acquire()
    except RuntimeError as error:
        print(error)


asyncio.run(holds())
asyncio.run(waits())
