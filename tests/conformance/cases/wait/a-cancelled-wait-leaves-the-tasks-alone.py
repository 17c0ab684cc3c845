import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(3, "unharmed"))
    waiting = asyncio.create_task(asyncio.wait([task]))
    await asyncio.sleep(1)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print("no longer waiting", task.cancelled())
    print(await task)


asyncio.run(main())
