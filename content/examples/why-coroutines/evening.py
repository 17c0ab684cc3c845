import asyncio


async def wash():
    print("washing begins")
    await asyncio.sleep(2)
    print("washing is done")


async def cook():
    print("cooking begins")
    await asyncio.sleep(3)
    print("cooking is done")


async def main():
    await asyncio.gather(wash(), cook())
    print("a free evening")


if __name__ == "__main__":
    asyncio.run(main())
