import asyncio

pump = asyncio.Lock()


async def ada():
    async with pump:
        print("Ada pumps")
        await asyncio.sleep(1)


async def grace():
    async with pump:
        print("Grace pumps")


async def main():
    await asyncio.gather(ada(), grace())
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
