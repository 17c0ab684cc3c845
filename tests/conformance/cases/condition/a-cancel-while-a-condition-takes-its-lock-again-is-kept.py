import asyncio


async def waits(condition):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError as error:
            print(repr(error), condition.locked())
            raise


async def main():
    condition = asyncio.Condition()
    waiting = asyncio.create_task(waits(condition))
    await asyncio.sleep(0)
    await condition.acquire()
    condition.notify()
    await asyncio.sleep(0)
    waiting.cancel("first")
    await asyncio.sleep(0)
    waiting.cancel("second")
    await asyncio.sleep(1)
    condition.release()
    await asyncio.wait([waiting])
    print(waiting.cancelled())


asyncio.run(main())
