import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0), name=123456)
    print(repr(task.get_name()), task)
    await task


asyncio.run(main())
