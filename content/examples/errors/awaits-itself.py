import asyncio

tasks = set()


async def close():
    await asyncio.sleep(1)
    for task in tasks:
        await task
    print("all is closed")


async def main():
    closing = asyncio.create_task(close(), name="closing")
    tasks.add(closing)
    await closing


asyncio.run(main())
