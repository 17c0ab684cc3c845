import asyncio


async def waits(condition):
    async with condition:
        await condition.wait()


async def main():
    condition = asyncio.Condition()
    async with condition:
        condition.notify_all()
    waiting = asyncio.create_task(waits(condition))
    done, pending = await asyncio.wait([waiting], timeout=1)
    print(len(done), len(pending))
    waiting.cancel()


asyncio.run(main())
