import asyncio


async def toast():
    print("toast begins")
    await asyncio.sleep(2)
    print("toast is done")


async def tea():
    print("tea begins")
    await asyncio.sleep(1)
    print("tea is done")


async def main():
    await asyncio.gather(toast(), tea())
    print("breakfast")


if __name__ == "__main__":
    asyncio.run(main())
