import asyncio


async def readings():
    for celsius in [19, 21, 24]:
        await asyncio.sleep(1)
        print("measured:", celsius)
        yield celsius


async def main():
    async for celsius in readings():
        print("shown:", celsius)
        await asyncio.sleep(2)
    print("no more")


if __name__ == "__main__":
    asyncio.run(main())
