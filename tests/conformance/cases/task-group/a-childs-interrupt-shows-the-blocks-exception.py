import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        raise KeyboardInterrupt("child")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(child())
        await asyncio.sleep(1)
        raise ValueError("block")


asyncio.run(main())
