import asyncio


async def stubborn():
    again = asyncio.get_running_loop().create_future()
    try:
        await asyncio.Event().wait()
    finally:
        await again


async def sleeps():
    try:
        await asyncio.Event().wait()
    finally:
        await asyncio.sleep(1)


async def fails():
    try:
        await asyncio.Event().wait()
    finally:
        raise ValueError("while cleaning up")


async def main():
    asyncio.create_task(stubborn())
    asyncio.create_task(sleeps())
    asyncio.create_task(fails())
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("closed")
