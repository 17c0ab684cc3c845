import asyncio


state = {"count": 0}


async def waits(condition):
    async with condition:
        print("met", await condition.wait_for(lambda: state["count"] >= 2))


async def main():
    condition = asyncio.Condition()
    waiting = asyncio.create_task(waits(condition))
    for _ in range(3):
        await asyncio.sleep(1)
        async with condition:
            state["count"] += 1
            print("count", state["count"])
            condition.notify()
    await waiting


asyncio.run(main())
