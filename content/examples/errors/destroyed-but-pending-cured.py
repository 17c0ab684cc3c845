import asyncio


async def tick():
    try:
        while True:
            print("tick")
            await asyncio.sleep(1)
    finally:
        print("stopped")


async def main():
    task = asyncio.create_task(tick())
    await asyncio.sleep(1.5)
    task.cancel()
    await asyncio.wait([task])


asyncio.run(main())
