import asyncio


async def main():
    try:
        async with asyncio.timeout(float("nan")):
            await asyncio.sleep(1)
    finally:
        print("cancelled at the end")


asyncio.run(main())
