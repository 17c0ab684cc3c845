import asyncio


async def stubborn():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("not yet")
    await asyncio.sleep(3)
    print("now")


async def main():
    asyncio.create_task(stubborn())
    await asyncio.sleep(1)


asyncio.run(main())
