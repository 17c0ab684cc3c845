import asyncio


async def tick():
    while True:
        print("tick")
        await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(tick())
    await asyncio.sleep(1.5)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
