import asyncio


async def main():
    print("started")
    await asyncio.sleep(1)
    print("done")


asyncio.run(main())
