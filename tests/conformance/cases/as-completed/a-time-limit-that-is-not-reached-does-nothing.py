import asyncio


async def main():
    for turn in asyncio.as_completed([asyncio.sleep(1, "a"), asyncio.sleep(2, "b")], timeout=3600):
        print(await turn)
    print(asyncio.get_running_loop().time() == 2)


asyncio.run(main())
