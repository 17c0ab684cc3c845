import asyncio


async def main():
    for next in asyncio.as_completed([asyncio.sleep(2, "b"), asyncio.sleep(1, "a")]):
        print(await next)


asyncio.run(main())
