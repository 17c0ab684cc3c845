import asyncio


async def main():
    turns = list(asyncio.as_completed([asyncio.sleep(2, "b"), asyncio.sleep(1, "a")]))
    print(await asyncio.gather(*turns))


asyncio.run(main())
