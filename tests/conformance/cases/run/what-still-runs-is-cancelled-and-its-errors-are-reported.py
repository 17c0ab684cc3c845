import asyncio


async def cleans():
    try:
        await asyncio.sleep(9)
    finally:
        await asyncio.sleep(1)
        print("clean")


async def fails():
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        raise ValueError("while cleaning")


async def main():
    asyncio.create_task(cleans())
    asyncio.create_task(fails())
    await asyncio.sleep(0)


asyncio.run(main())
