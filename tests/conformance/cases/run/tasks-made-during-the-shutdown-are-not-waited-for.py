import asyncio


async def late():
    await asyncio.sleep(5)
    print("never")


async def job():
    try:
        await asyncio.sleep(5)
    finally:
        asyncio.create_task(late(), name="late")


async def main():
    asyncio.create_task(job())
    await asyncio.sleep(0)


asyncio.run(main())
