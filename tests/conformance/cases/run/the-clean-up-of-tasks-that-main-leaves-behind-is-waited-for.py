import asyncio


async def tidy():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(2)
        print("tidy", asyncio.get_running_loop().time() == 2)


async def main():
    asyncio.create_task(tidy())
    await asyncio.sleep(0)


asyncio.run(main())
