import asyncio


async def waits(condition):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError:
            print("locked", condition.locked())
            raise


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(waits(condition))
    await asyncio.sleep(0)
    await condition.acquire()
    task.cancel()
    await asyncio.sleep(1)
    print("release")
    condition.release()
    await asyncio.wait([task])
    print(task.cancelled(), condition.locked())


asyncio.run(main())
